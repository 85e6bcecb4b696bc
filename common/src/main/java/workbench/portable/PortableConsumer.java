package workbench.portable;

import workbench.transport.Channel;
import workbench.transport.Kernel;
import workbench.transport.ShownWith;
import workbench.workload.ProducerConsumerTask;
import workbench.workload.PublishTask;
import workbench.workload.Sink;

/**
 * The consumer's part of producer/consumer in turn, and the subscriber's of publish: it receives from those who send one after the other, see {@link
 * PortableProducer} and {@link PortablePublisher}.
 */
@ShownWith(FlowControl.class)
final class PortableConsumer implements Kernel {
    private final int producers;
    private final Sink sink;
    private final Channel channel;
    private final FlowControl flow;
    private final byte[] message;

    PortableConsumer(Channel channel, ProducerConsumerTask task) {
        this(channel, task.producers(), task.messageSizeBytes(), task.sink(), FlowControl.of(task, channel));
    }

    PortableConsumer(Channel channel, PublishTask task) {
        this(channel, task.publishers(), task.messageSizeBytes(), task.sink(), new FlowControl.None());
    }

    private PortableConsumer(Channel channel, int producers, int messageSizeBytes, Sink sink, FlowControl flow) {
        this.producers = producers;
        this.channel = channel;
        this.sink = sink;
        this.flow = flow;
        message = new byte[messageSizeBytes];
    }

    @Override
    public void iterate() throws Exception {
        boolean[] ended = new boolean[producers];
        int producing = producers;
        for (int producer = 0; producing > 0; producer = PortableProducer.next(producer, producers)) {
            if (!ended[producer]) {
                int length = channel.receive(producer, message);
                if (length == 0) {
                    ended[producer] = true;
                    producing--;
                } else {
                    sink.accept(message, length);
                    flow.afterReceive(producer);
                }
            }
        }
    }

    @Override
    public void close() throws Exception {
        channel.close();
    }
}
