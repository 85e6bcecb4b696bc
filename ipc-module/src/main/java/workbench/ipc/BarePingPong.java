package workbench.ipc;

import workbench.transport.Kernel;
import workbench.workload.Header;
import workbench.workload.PingPongTask;
import workbench.workload.Role;
import workbench.workload.Timing;

/** What somebody would write who only wants to know how long a message takes there and back. Control sees the first and the last one. */
final class BarePingPong implements Kernel {
    private final PingPongTask task;
    private final int roundTrips;
    private final Timing timing;
    private final Outlet out;
    private final Inlet in;
    private final byte[] body;
    private final long[] times;

    /**
     * @param roundTrips of an iteration
     * @param timing takes the times
     */
    BarePingPong(PingPongTask task, int roundTrips, Timing timing, Outlet[] outlets, Inlet[] inlets) {
        this.task = task;
        this.roundTrips = roundTrips;
        this.timing = timing;
        out = outlets[task.partner()].bare(task.messageSizeBytes());
        in = inlets[task.partner()].bare(task.messageSizeBytes());
        body = new byte[task.messageSizeBytes()];
        times = new long[roundTrips - 2];
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
        int batch = timing.batch();
        int taken = 0;
        long before = System.nanoTime();
        for (int sequence = 1; sequence < roundTrips - 1; sequence++) {
            Header.write(body, 0, 0, sequence, before, 0);
            out.send(body, body.length);
            in.receive(body);
            if ((sequence & batch - 1) == 0) {
                long now = System.nanoTime();
                times[taken++] = now - before;
                before = now;
            }
        }
        seen();
        timing.takeRoundTrips(times, taken);
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
