package workbench.record;

import workbench.workload.Iteration;
import workbench.workload.Payload;

/**
 * For messages that have no room for a header: the sequence, changed by a key of the iteration, as many bytes of it as there are. It serves
 * where messages are under way one at a time: what comes is then the message that is expected, or the one before once more, or the one
 * behind it if one was lost; all else is corrupt.
 */
final class ShortStamp extends Stamp {
    private final int sender;
    private final int bytes;
    private long key;

    ShortStamp(Messages messages, int sender) {
        super(messages, Math.min(Long.BYTES, messages.sizeBytes()));
        this.sender = sender;
        this.bytes = Math.min(Long.BYTES, messages.sizeBytes());
    }

    @Override
    void begin(Iteration next) {
        super.begin(next);
        key = Payload.headerChecksum(sender, next.number(), 0);
    }

    @Override
    void write(byte[] message, int sentBy, long sequence, long sentNanos, long checksum) {
        long stamp = key ^ sequence;
        for (int at = 0; at < bytes; at++) {
            message[at] = (byte) (stamp >>> (Byte.SIZE * at));
        }
    }

    /** It would look corrupt. */
    @Override
    boolean isForeign(byte[] message) {
        return false;
    }

    @Override
    int sender(byte[] message) {
        return sender;
    }

    @Override
    long sequence(byte[] message, int sentBy, long expected, long limit) {
        long sequence = expected + ahead(message, expected);
        if (Math.abs(sequence - expected) > 1 || sequence < 0 || sequence >= limit) {
            return CORRUPT;
        }
        rightChecksum(sentBy, sequence);
        return isBodyRight(message) ? sequence : CORRUPT;
    }

    /** How far the message is ahead of the expected one, as far as its bytes can tell. */
    private long ahead(byte[] message, long expected) {
        long stamp = 0;
        for (int at = 0; at < bytes; at++) {
            stamp |= (message[at] & 0xFFL) << (Byte.SIZE * at);
        }
        int missing = Long.SIZE - Byte.SIZE * bytes;
        return bytes == 0 ? 0 : (((stamp ^ key) - expected) << missing) >> missing;
    }
}
