package workbench.record;

import workbench.workload.InFlight;
import workbench.workload.Iteration;
import workbench.workload.Parameters;
import workbench.workload.Ports;
import workbench.workload.Share;

/**
 * The messages of a workload as both of their ends know them.
 *
 * @param senders participants that send: the ranks 0 … senders−1; they share an iteration's messages as evenly as can be
 * @param inRow messages that a sender sends in a row, without asking whether there is one more
 */
record Messages(int sizeBytes, long seed, int senders, int inRow) {

    static Messages of(InFlight inFlight, Parameters parameters, Ports ports) {
        int sizeBytes = Math.toIntExact(inFlight.messageBytes());
        return new Messages(sizeBytes, parameters.number("seed"), ports.senders(), ports.inRow());
    }

    /** After so many messages in an iteration a sender begins no more. */
    long share(Iteration iteration, int sender) {
        return Share.of(iteration.limit(), senders, sender);
    }

    /** Messages of one sender in an iteration, at most. */
    long limit(Iteration iteration, int sender) {
        return share(iteration, sender) + inRow - 1;
    }
}
