package workbench.portable;

import workbench.transport.Channel;
import workbench.transport.Kernel;
import workbench.transport.ShownWith;
import workbench.workload.ProducerConsumerTask;
import workbench.workload.Source;

/**
 * The producer's part of producer/consumer in turn: it sends to the consumers one after the other, and these receive from the producers one
 * after the other. An empty message says that a producer has no more.
 *
 * <pre>
 *   producer 0 ──▶ consumer 0, consumer 1, consumer 0, …
 *   producer 1 ──▶ consumer 0, consumer 1, consumer 0, …
 * </pre>
 */
@ShownWith(FlowControl.class)
final class PortableProducer implements Kernel {
    private final ProducerConsumerTask task;
    private final Source source;
    private final Channel channel;
    private final FlowControl flow;
    private final byte[] message;

    PortableProducer(Channel channel, ProducerConsumerTask task) {
        this.task = task;
        this.channel = channel;
        source = task.source();
        flow = FlowControl.of(task, channel);
        message = new byte[task.messageSizeBytes()];
    }

    @Override
    public void iterate() throws Exception {
        int consumer = 0;
        while (source.hasNext()) {
            flow.beforeSend(consumer);
            int length = source.next(message);
            channel.send(task.consumerRank(consumer), message, length);
            consumer = next(consumer, task.consumers());
        }
        // To the end in turn as well, so that all keep to one order.
        for (int told = 0; told < task.consumers(); told++) {
            if (consumer == 0) {
                flow.drain();
            }
            channel.send(task.consumerRank(consumer), message, 0);
            consumer = next(consumer, task.consumers());
        }
    }

    /** Whose turn is next. Not by a remainder: a division would be felt where a message takes a tenth of a microsecond. */
    static int next(int turn, int of) {
        return turn + 1 == of ? 0 : turn + 1;
    }

    @Override
    public void close() throws Exception {
        channel.close();
    }
}
