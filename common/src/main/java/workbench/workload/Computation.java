package workbench.workload;

import java.util.List;
import java.util.Optional;

/** A workload that solves a problem whose answer is known; it is verified by its result. Each rank whose role leads has an answer in the end. */
public non-sealed interface Computation extends Workload {
    /** A rank's part of the problem. */
    Part part(Parameters parameters, int rank, Meter meter);

    /** What it came to in a repetition, where that can be looked at; right or wrong. */
    default Optional<Picture> picture(Parameters parameters, List<Observed> iterations) {
        return Optional.empty();
    }
}
