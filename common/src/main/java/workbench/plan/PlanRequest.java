package workbench.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import workbench.result.LatencyBound;

/**
 * What a user asks for.
 *
 * @param selections one at least; their trials are run together
 * @param rounds empty: the preset's
 * @param seed of the order of trials; empty: any
 * @param calibrate whether each trial is measured twice in each round, to tell how far it differs from itself
 * @param bound of which it is asked which trials hold it
 */
public record PlanRequest(
        List<Selection> selections,
        Preset preset,
        OptionalInt rounds,
        OptionalLong seed,
        Stopping stopping,
        boolean calibrate,
        Optional<LatencyBound> bound) {

    /** That asks of no bound. */
    public PlanRequest(
            List<Selection> selections,
            Preset preset,
            OptionalInt rounds,
            OptionalLong seed,
            Stopping stopping,
            boolean calibrate) {
        this(selections, preset, rounds, seed, stopping, calibrate, Optional.empty());
    }

    /** For rounds of a fixed number, each trial once in each. */
    public PlanRequest(List<Selection> selections, Preset preset, OptionalInt rounds, OptionalLong seed) {
        this(selections, preset, rounds, seed, Stopping.NONE, false);
    }
}
