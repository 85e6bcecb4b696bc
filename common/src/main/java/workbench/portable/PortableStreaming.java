package workbench.portable;

import workbench.transport.Channel;
import workbench.transport.Kernel;
import workbench.workload.Role;
import workbench.workload.Sink;
import workbench.workload.Source;
import workbench.workload.StreamingTask;

/** Streaming: send a window, receive its acknowledgement of one byte. An empty message says that there is no more. */
final class PortableStreaming implements Kernel {
    private static final int ACKNOWLEDGEMENT_SIZE = 1;
    private static final int END_SIZE = 0;

    private final Channel channel;
    private final StreamingTask task;
    private final byte[] message;
    private final byte[] acknowledgement;

    PortableStreaming(Channel channel, StreamingTask task) {
        this.channel = channel;
        this.task = task;
        this.message = new byte[task.messageSizeBytes()];
        this.acknowledgement = new byte[task.messageSizeBytes()];
    }

    @Override
    public void iterate() throws Exception {
        if (task.role() == Role.SENDER) {
            send(task.source());
        } else {
            receive(task.sink());
        }
    }

    private void send(Source source) throws Exception {
        while (source.hasNext()) {
            for (int sent = 0; sent < task.window(); sent++) {
                int length = source.next(message);
                channel.send(task.partner(), message, length);
            }
            channel.receive(task.partner(), acknowledgement);
        }
        source.awaitEnd();
        channel.send(task.partner(), message, END_SIZE);
    }

    private void receive(Sink sink) throws Exception {
        int missing = task.window();
        int length = channel.receive(task.partner(), message);
        while (length != END_SIZE) {
            sink.accept(message, length);
            if (--missing == 0) {
                channel.send(task.partner(), acknowledgement, ACKNOWLEDGEMENT_SIZE);
                missing = task.window();
            }
            length = channel.receive(task.partner(), message);
        }
    }

    @Override
    public void close() throws Exception {
        channel.close();
    }
}
