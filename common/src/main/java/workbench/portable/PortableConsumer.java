package workbench.portable;

import workbench.transport.Channel;
import workbench.transport.Kernel;
import workbench.transport.ShownWith;
import workbench.workload.ProducerConsumerTask;
import workbench.workload.Sink;

/** The consumer's part of producer/consumer in turn: it receives from the producers one after the other, see {@link PortableProducer}. */
@ShownWith(FlowControl.class)
final class PortableConsumer implements Kernel {
    private final ProducerConsumerTask task;
    private final Sink sink;
    private final Channel channel;
    private final FlowControl flow;
    private final byte[] message;

    PortableConsumer(Channel channel, ProducerConsumerTask task) {
        this.task = task;
        this.channel = channel;
        sink = task.sink();
        flow = FlowControl.of(task, channel);
        message = new byte[task.messageSizeBytes()];
    }

    @Override
    public void iterate() throws Exception {
        boolean[] ended = new boolean[task.producers()];
        int producing = task.producers();
        for (int producer = 0; producing > 0; producer = PortableProducer.next(producer, task.producers())) {
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
