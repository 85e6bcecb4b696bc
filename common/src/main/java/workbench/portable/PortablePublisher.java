package workbench.portable;

import workbench.transport.Channel;
import workbench.transport.Kernel;
import workbench.workload.PublishTask;
import workbench.workload.Source;

/**
 * The publisher's part of publish over plain channels: it sends each message to every subscriber. An empty message says that it has no more.
 *
 * <pre>
 *   publisher 0 ──▶ subscriber 0, subscriber 1; subscriber 0, subscriber 1; …
 * </pre>
 */
final class PortablePublisher implements Kernel {
    private final PublishTask task;
    private final Source source;
    private final Channel channel;
    private final byte[] message;

    PortablePublisher(Channel channel, PublishTask task) {
        this.task = task;
        this.channel = channel;
        source = task.source();
        message = new byte[task.messageSizeBytes()];
    }

    @Override
    public void iterate() throws Exception {
        while (source.hasNext()) {
            sendToAll(source.next(message));
        }
        sendToAll(0);
    }

    private void sendToAll(int length) throws Exception {
        for (int subscriber = 0; subscriber < task.subscribers(); subscriber++) {
            channel.send(task.subscriberRank(subscriber), message, length);
        }
    }

    @Override
    public void close() throws Exception {
        channel.close();
    }
}
