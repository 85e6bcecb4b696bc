package workbench.portable;

import java.util.Arrays;
import workbench.transport.Datagrams;
import workbench.transport.Kernel;
import workbench.transport.ShownWith;
import workbench.workload.Header;
import workbench.workload.PingPongTask;
import workbench.workload.Role;
import workbench.workload.Sink;
import workbench.workload.Source;

/**
 * Ping-pong over datagrams: send, and receive the echo. Where it does not come, the message counts as lost and the next one is sent; an echo that
 * comes later than that is not taken for the next one's, as far as it can be told: empty messages are all the same.
 */
@ShownWith(DatagramReceiver.class)
final class DatagramPingPong implements Kernel {
    private final Datagrams datagrams;
    private final PingPongTask task;
    private final byte[] message;
    private final byte[] echo;
    private final int stampBytes;

    DatagramPingPong(Datagrams datagrams, PingPongTask task) {
        this.datagrams = datagrams;
        this.task = task;
        this.message = new byte[task.messageSizeBytes()];
        this.echo = new byte[task.messageSizeBytes()];
        this.stampBytes = Math.min(task.messageSizeBytes(), Header.SIZE_BYTES);
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
            datagrams.send(task.partner(), message, message.length);
            awaitEcho(sink);
        }
        source.awaitEnd();
        DatagramReceiver.takeAll(datagrams, sink::open, echo, length -> sink.acceptLate(echo, length));
    }

    private void awaitEcho(Sink sink) throws Exception {
        int looks = 0;
        while (looks < DatagramReceiver.MOST_LOOKS) {
            int length = datagrams.receive(echo);
            if (length == Datagrams.NOTHING) {
                looks++;
            } else if (isEcho(length)) {
                sink.accept(echo, length);
                return;
            } else {
                sink.acceptLate(echo, length);
            }
        }
        sink.missed();
    }

    private boolean isEcho(int length) {
        return length == message.length && Arrays.equals(echo, 0, stampBytes, message, 0, stampBytes);
    }

    private void pong(Sink sink) throws Exception {
        DatagramReceiver.takeAll(datagrams, sink::open, message, length -> {
            datagrams.send(task.partner(), message, length);
            sink.accept(message, length);
        });
    }

    @Override
    public void close() throws Exception {
        datagrams.close();
    }
}
