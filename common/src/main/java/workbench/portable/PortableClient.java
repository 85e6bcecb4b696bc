package workbench.portable;

import workbench.transport.Channel;
import workbench.transport.Kernel;
import workbench.workload.RequestReplyTask;
import workbench.workload.Sink;
import workbench.workload.Source;

/**
 * The client's part of request/reply over plain channels: it sends to its server and receives from it. An empty message says that it has no more, and
 * is sent at once: the server may wait for it while others have requests.
 */
final class PortableClient implements Kernel {
    private final RequestReplyTask task;
    private final Source source;
    private final Sink sink;
    private final Channel channel;
    private final byte[] message;

    PortableClient(Channel channel, RequestReplyTask task) {
        this.task = task;
        this.channel = channel;
        source = task.source();
        sink = task.sink();
        message = new byte[task.messageSizeBytes()];
    }

    @Override
    public void iterate() throws Exception {
        int server = task.serverRank();
        while (source.hasNext()) {
            task.think();
            int length = source.next(message);
            channel.send(server, message, length);
            length = channel.receive(server, message);
            sink.accept(message, length);
        }
        channel.send(server, message, 0);
    }

    @Override
    public void close() throws Exception {
        channel.close();
    }
}
