package workbench.workload;

/**
 * What is under way while a workload runs, so that a transport can make room for it.
 *
 * @param messageBytes size of the largest message
 * @param meanBytes mean size of the messages
 * @param underWay messages under way from one sender to one receiver, at most
 * @param senders participants that send to the same receiver
 * @param receivers participants of which any may take a message; 1 where each is addressed by itself
 * @param answered true: senders wait for answers, so no more than that is ever under way; false: the transport must hold them back
 */
public record InFlight(long messageBytes, long meanBytes, long underWay, int senders, int receivers, boolean answered) {
    /** Of messages that have one size. */
    public InFlight(long messageBytes, long underWay, int senders, int receivers, boolean answered) {
        this(messageBytes, messageBytes, underWay, senders, receivers, answered);
    }

    /** The same of messages that may have several sizes. */
    InFlight sized(Parameters parameters) {
        long mean =
                parameters.mix(CommonParameters.MESSAGE_SIZE).map(SizeMix::mean).orElse(meanBytes);
        return new InFlight(messageBytes, mean, underWay, senders, receivers, answered);
    }
}
