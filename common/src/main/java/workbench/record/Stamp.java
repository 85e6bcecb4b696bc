package workbench.record;

import java.util.Arrays;
import workbench.workload.Header;
import workbench.workload.Iteration;
import workbench.workload.Payload;
import workbench.workload.Phase;

/** Writes into a message what it is, and reads it again. In a verification iteration every byte behind it counts as well. */
abstract sealed class Stamp permits FullStamp, ShortStamp {
    /** The sequence of a message that is not as it was sent. */
    static final long CORRUPT = -1;

    private final Messages messages;
    private final int stampBytes;
    private final byte[] right;
    private int iteration;
    private boolean whole;
    /** Of the message that was filled last. */
    private int sizeBytes;

    Stamp(Messages messages, int stampBytes) {
        this.messages = messages;
        this.stampBytes = stampBytes;
        this.right = new byte[messages.sizeBytes()];
    }

    /** @param sender whose messages these are, where they have no room to tell */
    static Stamp of(Messages messages, int sender) {
        return messages.sizeBytes() < Header.SIZE_BYTES ? new ShortStamp(messages, sender) : new FullStamp(messages);
    }

    /** @param passed stages before */
    static Stamp arriving(Messages messages, int sender, int passed) {
        return passed == 0 ? of(messages, sender) : new PassedStamp(messages, passed);
    }

    void begin(Iteration next) {
        iteration = next.number();
        whole = next.phase() == Phase.VERIFICATION;
    }

    final int iteration() {
        return iteration;
    }

    final boolean verifiesWholePayload() {
        return whole;
    }

    /** Fills what is behind the stamp, if that is looked at. Returns the checksum to be written with the stamp. */
    final long fill(byte[] message, int sender, long sequence) {
        sizeBytes = messages.sizeBytes(sender, sequence);
        return whole
                ? Payload.fill(message, stampBytes, sizeBytes, messages.seed(), sender, iteration, sequence)
                : Payload.headerChecksum(sender, iteration, sequence);
    }

    /** The length of the message that was filled last. */
    final int filledBytes() {
        return sizeBytes;
    }

    abstract void write(byte[] message, int sender, long sequence, long sentNanos, long checksum);

    abstract boolean isForeign(byte[] message);

    abstract int sender(byte[] message);

    /**
     * The message's sequence, or {@link #CORRUPT}.
     *
     * @param expected the sequence behind the highest one that has come from this sender
     * @param limit the first sequence that cannot be
     */
    abstract long sequence(byte[] message, int sender, long expected, long limit);

    /** The checksum that the message must have, after which {@link #isBodyRight} can be asked. */
    final long rightChecksum(int sender, long sequence) {
        return fill(right, sender, sequence);
    }

    final boolean isBodyRight(byte[] message) {
        return !whole || Arrays.equals(message, stampBytes, sizeBytes, right, stampBytes, sizeBytes);
    }
}
