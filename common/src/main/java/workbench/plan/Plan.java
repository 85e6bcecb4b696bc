package workbench.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import workbench.result.LatencyBound;
import workbench.result.PlanRecord;

/**
 * Trials × rounds, checked.
 *
 * @param seed shuffles the trials of each round
 * @param rounds at most
 * @param stopping what ends it sooner
 * @param bound of which it is asked which trials hold it
 * @param notes what was taken for names typed in short, and what was left out of the plan and why, for people
 */
public record Plan(
        Preset preset,
        long seed,
        int rounds,
        Stopping stopping,
        Optional<LatencyBound> bound,
        List<Trial> trials,
        List<String> notes) {

    /** That asks of no bound. */
    public Plan(Preset preset, long seed, int rounds, Stopping stopping, List<Trial> trials, List<String> notes) {
        this(preset, seed, rounds, stopping, Optional.empty(), trials, notes);
    }

    /** The trials of a round (from 1) in the order in which they are run. */
    public List<Trial> round(int round) {
        List<Trial> shuffled = new ArrayList<>(trials);
        // Not java.util.Random: of neighbouring seeds it draws nearly the same first number, so all rounds would be in
        // the same order.
        Collections.shuffle(shuffled, new SplittableRandom(seed * 31 + round));
        return shuffled;
    }

    /** As results keep it. */
    public PlanRecord record() {
        return new PlanRecord(
                preset.id(),
                seed,
                rounds,
                trials.stream().map(Trial::record).toList(),
                stopping.precisionOrNull(),
                stopping.budgetSecondsOrNull(),
                bound.orElse(null));
    }
}
