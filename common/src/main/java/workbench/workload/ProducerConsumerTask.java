package workbench.workload;

/**
 * One producer's or one consumer's part. Producers are the ranks 0 … producers−1, consumers the ranks behind them.
 *
 * @param messageSizeBytes size of every message, header included
 * @param credits messages under way from one producer to one consumer, at most
 * @param maxInFlight messages of one producer sent and not yet received, at most; 0: bounded by {@code credits} alone
 * @param source where a producer's messages come from; null for a consumer
 * @param sink where a consumer's messages go; null for a producer
 */
public record ProducerConsumerTask(
        int rank,
        int producers,
        int consumers,
        int messageSizeBytes,
        int credits,
        int maxInFlight,
        Source source,
        Sink sink)
        implements Task {

    @Override
    public Role role() {
        return rank < producers ? Role.PRODUCER : Role.CONSUMER;
    }

    /** Where consumers select: which of them a message is for, counted from 0, that is of what kind it is. */
    public int kind(byte[] message) {
        return Kinds.kind(consumers, message);
    }

    /** The kind that this consumer selects. */
    public int ownKind() {
        return rank - producers;
    }

    /** The rank of a consumer that is counted from 0. */
    public int consumerRank(int consumer) {
        return producers + consumer;
    }
}
