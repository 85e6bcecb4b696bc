package workbench.workload;

/**
 * One participant's part: the producer is rank 0, the stages are the ranks 1, 2 …, the consumer is the last one. Each sends to the next rank.
 *
 * @param messageSizeBytes size of every message, header included
 * @param credits messages under way from one participant to the next, at most
 * @param source where the producer's messages come from; null for others
 * @param sink where the consumer's messages go, and a stage's before it passes them on; null for the producer
 */
public record PipelineTask(int rank, Role role, int messageSizeBytes, int credits, Source source, Sink sink)
        implements Task {
    public int previous() {
        return rank - 1;
    }

    public int next() {
        return rank + 1;
    }

    /** A stage's work on a message, when the sink has seen it and before it is sent on. */
    public void pass(byte[] message) {
        Header.pass(message, rank);
    }
}
