package workbench.portable;

import workbench.transport.Channel;
import workbench.workload.ProducerConsumerTask;

/** How many of a producer's messages may be sent and not yet received: a consumer tells it of each. */
sealed interface FlowControl {
    static FlowControl of(ProducerConsumerTask task, Channel channel) {
        return task.maxInFlight() == 0 ? new None() : new OfEach(task, channel);
    }

    /** The producer's: waits until there is room under way to this consumer, whose turn it is. */
    default void beforeSend(int consumer) throws Exception {}

    /** The consumer's. */
    default void afterReceive(int producer) throws Exception {}

    /** The producer's: waits for what has not been answered. */
    default void drain() throws Exception {}

    /** Nothing: the channel alone holds producers back. */
    record None() implements FlowControl {}

    /**
     * One byte for each message, and no more than one message under way to a consumer: were there more, both ends might have filled the
     * channel and wait for each other. A producer takes in the answers of all consumers before it begins with the first one again: the sends and
     * receives of all participants then have one order that each of them follows, so that nobody waits in a circle even where a send waits
     * for its receiver.
     */
    final class OfEach implements FlowControl {
        private static final int SIZE = 1;

        private final ProducerConsumerTask task;
        private final Channel channel;
        private final byte[] answer;
        /** To so many of the consumers, counted from the first. */
        private int underWay;

        OfEach(ProducerConsumerTask task, Channel channel) {
            this.task = task;
            this.channel = channel;
            this.answer = new byte[task.messageSizeBytes()];
        }

        @Override
        public void beforeSend(int consumer) throws Exception {
            if (consumer == 0) {
                drain();
            }
            underWay = consumer + 1;
        }

        @Override
        public void afterReceive(int producer) throws Exception {
            channel.send(producer, answer, SIZE);
        }

        @Override
        public void drain() throws Exception {
            for (int consumer = 0; consumer < underWay; consumer++) {
                channel.receive(task.consumerRank(consumer), answer);
            }
            underWay = 0;
        }
    }
}
