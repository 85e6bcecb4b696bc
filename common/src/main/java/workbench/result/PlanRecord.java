package workbench.result;

import java.util.List;
import java.util.Objects;

/**
 * What was to be done.
 *
 * @param seed shuffles the trials of each round
 */
public record PlanRecord(String preset, long seed, int rounds, List<TrialRecord> trials) {

    /** A file of another version may leave out what is not needed. */
    public PlanRecord {
        preset = preset == null ? "" : preset;
        trials = trials == null
                ? List.of()
                : trials.stream().filter(Objects::nonNull).toList();
    }
}
