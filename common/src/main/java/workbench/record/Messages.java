package workbench.record;

import workbench.workload.CommonParameters;
import workbench.workload.Header;
import workbench.workload.InFlight;
import workbench.workload.Iteration;
import workbench.workload.Parameters;
import workbench.workload.Ports;
import workbench.workload.Share;
import workbench.workload.SizeMix;

/**
 * The messages of a workload as both of their ends know them.
 *
 * @param sizeBytes of each, or the largest of several sizes
 * @param mix of sizes; null where each has the same
 * @param senders participants that send: the ranks 0 … senders−1; they share an iteration's messages as evenly as can be
 * @param inRow messages that a sender sends in a row, without asking whether there is one more
 */
record Messages(int sizeBytes, SizeMix mix, long seed, int senders, int inRow) {

    static Messages of(InFlight inFlight, Parameters parameters, Ports ports) {
        int sizeBytes = Math.toIntExact(inFlight.messageBytes());
        SizeMix mix = parameters.mix(CommonParameters.MESSAGE_SIZE).orElse(null);
        return new Messages(sizeBytes, mix, parameters.number("seed"), ports.senders(), ports.inRow());
    }

    /** The size of a message. */
    int sizeBytes(int sender, long sequence) {
        return mix == null ? sizeBytes : mix.bytes(seed, sender, sequence);
    }

    /** Whether a message may have this length. */
    boolean isPossible(int length) {
        return length == sizeBytes || mix != null && length >= Header.SIZE_BYTES && length < sizeBytes;
    }

    boolean isMixed() {
        return mix != null;
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
