package workbench.record;

import workbench.workload.Header;

/** A {@link Header}. */
final class FullStamp extends Stamp {
    FullStamp(Messages messages) {
        super(messages, Header.SIZE_BYTES);
    }

    @Override
    void write(byte[] message, int sender, long sequence, long sentNanos, long checksum) {
        Header.write(message, sender, iteration(), sequence, sentNanos, checksum);
    }

    @Override
    boolean isForeign(byte[] message) {
        return Header.iteration(message) != iteration();
    }

    @Override
    int sender(byte[] message) {
        return Header.producer(message);
    }

    @Override
    long sequence(byte[] message, int sender, long expected, long limit) {
        long sequence = Header.sequence(message);
        boolean isRight = sequence >= 0
                && sequence < limit
                && Header.checksum(message) == rightChecksum(sender, sequence)
                && isBodyRight(message);
        return isRight ? sequence : CORRUPT;
    }
}
