package workbench.ipc;

import java.util.function.Consumer;
import workbench.transport.Kernel;
import workbench.workload.Header;
import workbench.workload.PingPongTask;
import workbench.workload.Role;

/** What somebody would write who only wants to know how long a message takes there and back. Control sees the first and the last one. */
final class BarePingPong implements Kernel {
    private final PingPongTask task;
    private final int roundTrips;
    private final Consumer<long[]> times;
    private final Outlet out;
    private final Inlet in;
    private final byte[] body;
    private final long[] halves;

    /**
     * @param roundTrips of an iteration
     * @param times takes half of each round trip
     */
    BarePingPong(PingPongTask task, int roundTrips, Consumer<long[]> times, Outlet[] outlets, Inlet[] inlets) {
        this.task = task;
        this.roundTrips = roundTrips;
        this.times = times;
        out = outlets[task.partner()].bare(task.messageSizeBytes());
        in = inlets[task.partner()].bare(task.messageSizeBytes());
        body = new byte[task.messageSizeBytes()];
        halves = new long[roundTrips - 2];
    }

    @Override
    public void iterate() throws Exception {
        if (task.role() == Role.PINGER) {
            ping();
        } else {
            pong();
        }
    }

    private void ping() throws Exception {
        seen();
        long before = System.nanoTime();
        for (int sequence = 1; sequence < roundTrips - 1; sequence++) {
            Header.write(body, 0, 0, sequence, before, 0);
            out.send(body, body.length);
            in.receive(body);
            long now = System.nanoTime();
            halves[sequence - 1] = (now - before) / 2;
            before = now;
        }
        seen();
        times.accept(halves);
        task.source().awaitEnd();
    }

    private void seen() throws Exception {
        task.source().next(body);
        out.send(body, body.length);
        task.sink().accept(body, in.receive(body));
    }

    private void pong() throws Exception {
        for (int i = 0; i < roundTrips; i++) {
            in.receive(body);
            out.send(body, body.length);
        }
    }
}
