package workbench.measure;

import workbench.workload.Iteration;
import workbench.workload.Parameters;
import workbench.workload.Traffic;

/**
 * The messages of a workload as both of their ends know them.
 *
 * @param senders participants that send: the ranks 0 … senders−1; they share an iteration's messages as evenly as can be
 */
record Messages(int sizeBytes, long seed, int senders) {

    static Messages of(Traffic traffic, Parameters parameters, int senders) {
        return new Messages(Math.toIntExact(traffic.messageBytes()), parameters.number("seed"), senders);
    }

    /** Messages of one sender in an iteration, at most. */
    long share(Iteration iteration, int sender) {
        return Share.of(iteration.limit(), senders, sender);
    }
}
