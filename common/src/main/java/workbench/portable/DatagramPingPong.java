package workbench.portable;

import workbench.transport.Datagrams;
import workbench.transport.Kernel;
import workbench.transport.ShownWith;
import workbench.workload.PingPongTask;
import workbench.workload.Role;
import workbench.workload.Sink;
import workbench.workload.Source;

/** Ping-pong over datagrams: send, and receive the echo, or give up and send the next one. */
@ShownWith({DatagramCaller.class, DatagramReceiver.class})
final class DatagramPingPong implements Kernel {
    private final Datagrams datagrams;
    private final PingPongTask task;
    private final DatagramCaller caller;
    private final byte[] ball;

    DatagramPingPong(Datagrams datagrams, PingPongTask task) {
        this.datagrams = datagrams;
        this.task = task;
        this.caller = new DatagramCaller(datagrams, task.messageSizeBytes(), task.sink());
        this.ball = new byte[task.messageSizeBytes()];
    }

    @Override
    public void iterate() throws Exception {
        if (task.role() == Role.PINGER) {
            ping(task.source());
        } else {
            pong(task.sink());
        }
    }

    private void ping(Source source) throws Exception {
        while (source.hasNext()) {
            int length = source.next(caller.message());
            caller.call(task.partner(), length);
        }
        source.awaitEnd();
        caller.end();
    }

    private void pong(Sink sink) throws Exception {
        DatagramReceiver.takeAll(datagrams, sink::open, ball, length -> {
            datagrams.send(task.partner(), ball, length);
            sink.accept(ball, length);
        });
    }

    @Override
    public void close() throws Exception {
        datagrams.close();
    }
}
