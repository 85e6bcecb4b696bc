package workbench.portable;

import workbench.transport.Channel;
import workbench.transport.Kernel;
import workbench.workload.PingPongTask;
import workbench.workload.Role;
import workbench.workload.Sink;
import workbench.workload.Source;

/**
 * Ping-pong: send and receive. A message of another size says that there is no more. The ponger looks at a message when it is on its way back:
 * the pinger's clock does not wait for that.
 */
final class PortablePingPong implements Kernel {
    private final Channel channel;
    private final PingPongTask task;
    private final byte[] message;
    private final int size;
    private final int endSize;

    PortablePingPong(Channel channel, PingPongTask task) {
        this.channel = channel;
        this.task = task;
        this.size = task.messageSizeBytes();
        this.endSize = size == 0 ? 1 : 0;
        this.message = new byte[Math.max(size, endSize)];
    }

    @Override
    public void iterate() throws Exception {
        if (task.role() == Role.PINGER) {
            ping(task.source(), task.sink());
        } else {
            pong(task.sink());
        }
    }

    private void ping(Source source, Sink sink) throws Exception {
        while (source.hasNext()) {
            source.next(message);
            channel.send(task.partner(), message, size);
            int length = channel.receive(task.partner(), message);
            sink.accept(message, length);
        }
        source.awaitEnd();
        channel.send(task.partner(), message, endSize);
    }

    private void pong(Sink sink) throws Exception {
        int length = channel.receive(task.partner(), message);
        while (length != endSize) {
            channel.send(task.partner(), message, length);
            sink.accept(message, length);
            length = channel.receive(task.partner(), message);
        }
    }

    @Override
    public void close() throws Exception {
        channel.close();
    }
}
