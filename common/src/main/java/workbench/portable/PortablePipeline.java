package workbench.portable;

import workbench.transport.Channel;
import workbench.transport.Kernel;
import workbench.workload.PipelineTask;
import workbench.workload.Sink;
import workbench.workload.Source;

/** A pipeline over plain channels: a send to the next participant, a receive from the one before. An empty message says that there is no more. */
final class PortablePipeline implements Kernel {
    private static final int END_SIZE = 0;

    private final Channel channel;
    private final PipelineTask task;
    private final byte[] message;

    PortablePipeline(Channel channel, PipelineTask task) {
        this.channel = channel;
        this.task = task;
        this.message = new byte[task.messageSizeBytes()];
    }

    @Override
    public void iterate() throws Exception {
        switch (task.role()) {
            case PRODUCER -> produce(task.source());
            case STAGE -> passOn(task.sink());
            default -> consume(task.sink());
        }
    }

    private void produce(Source source) throws Exception {
        while (source.hasNext()) {
            int length = source.next(message);
            channel.send(task.next(), message, length);
        }
        channel.send(task.next(), message, END_SIZE);
    }

    private void passOn(Sink sink) throws Exception {
        int length = channel.receive(task.previous(), message);
        while (length != END_SIZE) {
            sink.accept(message, length);
            task.pass(message);
            channel.send(task.next(), message, length);
            length = channel.receive(task.previous(), message);
        }
        channel.send(task.next(), message, END_SIZE);
    }

    private void consume(Sink sink) throws Exception {
        int length = channel.receive(task.previous(), message);
        while (length != END_SIZE) {
            sink.accept(message, length);
            length = channel.receive(task.previous(), message);
        }
    }

    @Override
    public void close() throws Exception {
        channel.close();
    }
}
