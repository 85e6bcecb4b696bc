package workbench.overhead.bare;

import workbench.transport.Kernel;
import workbench.workload.Header;
import workbench.workload.PingPong;
import workbench.workload.PingPongTask;
import workbench.workload.Role;

/** What somebody would write who only wants to know how long a message takes there and back. Control sees the first and the last one. */
public final class BarePingPong {
    private final PingPongTask task;
    private final int roundTrips;
    private final BareTimes timing;
    private final Ends.Out out;
    private final Ends.In in;
    private final byte[] body;
    private final long[] times;

    public BarePingPong(PingPongTask task, LoopContext context, Ends ends) throws Exception {
        this.task = task;
        this.roundTrips = context.parameters().count(PingPong.ROUND_TRIPS);
        this.timing = context.timing();
        out = ends.to(task.partner(), task.messageSizeBytes());
        in = ends.from(task.partner(), task.messageSizeBytes());
        body = new byte[task.messageSizeBytes()];
        times = new long[roundTrips - 2];
    }

    public Kernel kernel() {
        return task.role() == Role.PINGER ? this::ping : this::pong;
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
