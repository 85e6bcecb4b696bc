package workbench.result;

import java.util.List;

/**
 * What was to be done.
 *
 * @param seed shuffles the trials of each round
 */
public record PlanRecord(String preset, long seed, int rounds, List<TrialRecord> trials) {

    /** A file of another version may leave out what is not needed. */
    public PlanRecord {
        trials = trials == null ? List.of() : trials;
    }
}
