package workbench.portable;

import workbench.transport.Channel;
import workbench.transport.Kernel;
import workbench.workload.RequestReplyTask;
import workbench.workload.Sink;

/**
 * The server's part of request/reply over plain channels: it takes its clients one after the other, since a receive from a plain channel names its
 * sender. So none of them is answered twice before each other one is answered once, and one that thinks holds up the others.
 *
 * <pre>
 *   client 0, client 2, client 0, … ──▶ server 0
 *   client 1, client 3, client 1, … ──▶ server 1
 * </pre>
 */
final class PortableServer implements Kernel {
    private final RequestReplyTask task;
    private final Sink sink;
    private final Channel channel;
    private final byte[] message;

    PortableServer(Channel channel, RequestReplyTask task) {
        this.task = task;
        this.channel = channel;
        sink = task.sink();
        message = new byte[task.messageSizeBytes()];
    }

    /** Looks at a request when its reply is on its way: the client's clock does not wait for that. */
    @Override
    public void iterate() throws Exception {
        boolean[] ended = new boolean[task.ownClients()];
        int asking = ended.length;
        for (int client = 0; asking > 0; client = PortableProducer.next(client, ended.length)) {
            if (!ended[client]) {
                int length = channel.receive(task.clientRank(client), message);
                if (length == 0) {
                    ended[client] = true;
                    asking--;
                } else {
                    task.serve();
                    channel.send(task.clientRank(client), message, length);
                    sink.accept(message, length);
                }
            }
        }
    }

    @Override
    public void close() throws Exception {
        channel.close();
    }
}
