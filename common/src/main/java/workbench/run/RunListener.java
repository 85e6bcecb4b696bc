package workbench.run;

import java.nio.file.Path;
import workbench.plan.Plan;
import workbench.plan.Trial;
import workbench.result.Repetition;

/** Hears what a run does, in this order: started; for each repetition started, phases, finished; finished. Called by the runner's thread. */
public interface RunListener {
    default void runStarted(Plan plan, Path folder) {}

    /** @param number of this repetition, from 1 to {@code total} */
    default void repetitionStarted(Trial trial, int round, int number, int total) {}

    /** @param label which participant or host it holds, for people */
    default void childStarted(String label, long pid) {}

    /**
     * What the repetition is at.
     *
     * @param phase for people: one or two words
     * @param mostNanos how long that takes at most; 0 where it is a moment, or not known
     */
    default void phase(String phase, long mostNanos) {}

    default void repetitionFinished(Trial trial, Repetition repetition) {}

    default void runFinished() {}
}
