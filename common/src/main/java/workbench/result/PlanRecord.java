package workbench.result;

import java.util.List;
import java.util.Objects;

/**
 * What was to be done.
 *
 * @param seed shuffles the trials of each round
 * @param rounds at most
 * @param precision half of the interval of each trial's headline metric, in parts of its value, at which the run was to end; null if there was
 *     no such aim
 * @param budgetSeconds after which no further round was to begin; null if there was no limit
 * @param bound of which it is asked which trials hold it; null if there is none
 */
public record PlanRecord(
        String preset,
        long seed,
        int rounds,
        List<TrialRecord> trials,
        Double precision,
        Double budgetSeconds,
        LatencyBound bound) {

    /** A file of another version may leave out what is not needed. */
    public PlanRecord {
        trials = trials.stream().filter(Objects::nonNull).toList();
    }

    public PlanRecord withRounds(int number) {
        return new PlanRecord(preset, seed, number, trials, precision, budgetSeconds, bound);
    }

    /** That asks of no bound. */
    public PlanRecord(
            String preset, long seed, int rounds, List<TrialRecord> trials, Double precision, Double budgetSeconds) {
        this(preset, seed, rounds, trials, precision, budgetSeconds, null);
    }

    /** That ends when its rounds are done. */
    public PlanRecord(String preset, long seed, int rounds, List<TrialRecord> trials) {
        this(preset, seed, rounds, trials, null, null);
    }
}
