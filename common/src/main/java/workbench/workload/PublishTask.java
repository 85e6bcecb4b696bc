package workbench.workload;

/**
 * One publisher's or one subscriber's part. Publishers are the ranks 0 … publishers−1, subscribers the ranks behind them.
 *
 * @param messageSizeBytes size of every message, header included
 * @param credits messages under way from one publisher to one subscriber, at most
 * @param source where a publisher's messages come from; null for a subscriber
 * @param sink where a subscriber's messages go; null for a publisher
 */
public record PublishTask(
        int rank, int publishers, int subscribers, int messageSizeBytes, int credits, Source source, Sink sink)
        implements Task {

    @Override
    public Role role() {
        return rank < publishers ? Role.PUBLISHER : Role.SUBSCRIBER;
    }

    /** The rank of a subscriber that is counted from 0. */
    public int subscriberRank(int subscriber) {
        return publishers + subscriber;
    }
}
