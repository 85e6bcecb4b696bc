package workbench.workload;

/**
 * Messages of several kinds, of which a receiver takes one. A message's kind follows from its sender and its sequence, so that both ends know it, and
 * kinds come in no order.
 *
 * @param all how many kinds there are
 * @param own the kind that is taken here
 */
public record Kinds(int all, int own) {
    /** Whether a message belongs here. */
    public boolean takes(int sender, long sequence) {
        return kind(all, sender, sequence) == own;
    }

    /** Of a message that has a {@link Header}. */
    static int kind(int all, byte[] message) {
        return kind(all, Header.producer(message), Header.sequence(message));
    }

    private static int kind(int all, int sender, long sequence) {
        return (int) Math.unsignedMultiplyHigh(Payload.headerChecksum(sender, 0, sequence), all);
    }
}
