package workbench.cli;

import java.util.Map;
import workbench.result.RunFolder;
import workbench.run.Plan;
import workbench.run.RunListener;

/** Runs plans. */
interface Harness {
    /** What the figures of this plan depend on: the machine, the JVM, the versions, by name. */
    Map<String, Object> environment(Plan plan);

    /** Runs the plan; each repetition is appended to the folder before the listener hears of its end. */
    void run(Plan plan, RunFolder folder, RunListener listener) throws InterruptedException;
}
