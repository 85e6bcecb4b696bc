package workbench.record;

import workbench.workload.Header;

/** A {@link Header}. */
sealed class FullStamp extends Stamp permits PassedStamp {
    FullStamp(Messages messages) {
        super(messages, Header.SIZE_BYTES);
    }

    @Override
    final void write(byte[] message, int sender, long sequence, long sentNanos, long checksum) {
        Header.write(message, sender, iteration(), sequence, sentNanos, checksum);
    }

    @Override
    final boolean isForeign(byte[] message) {
        return Header.iteration(message) != iteration();
    }

    @Override
    final int sender(byte[] message) {
        return Header.producer(message);
    }

    @Override
    final long sequence(byte[] message, int sender, long expected, long limit) {
        long sequence = Header.sequence(message);
        boolean isRight = sequence >= 0
                && sequence < limit
                && Header.checksum(message) == arriving(rightChecksum(sender, sequence))
                && isBodyRight(message);
        return isRight ? sequence : CORRUPT;
    }

    /** What the checksum has become that a message was sent with. */
    long arriving(long checksum) {
        return checksum;
    }
}
