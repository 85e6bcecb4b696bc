package workbench.overhead.procedure;

import workbench.overhead.bare.BareTimes;
import workbench.overhead.bare.LoopContext;
import workbench.transport.Kernel;
import workbench.transport.Procedure;
import workbench.workload.Header;
import workbench.workload.PingPongTask;

/** What somebody would write who only wants to know how long a call takes. Control sees the first and the last one. */
final class BarePinger implements Kernel {
    private final PingPongTask task;
    private final BareTimes timing;
    private final Procedure partner;
    private final byte[] body;
    private final long[] times;

    /** @param roundTrips of an iteration */
    BarePinger(PingPongTask task, int roundTrips, LoopContext context, Procedure partner) {
        this.task = task;
        this.timing = context.timing();
        this.partner = partner;
        body = new byte[task.messageSizeBytes()];
        times = new long[roundTrips - 2];
    }

    @Override
    public void iterate() throws Exception {
        callSeen();
        int batch = timing.batch();
        int taken = 0;
        long before = System.nanoTime();
        for (int sequence = 1; sequence <= times.length; sequence++) {
            Header.write(body, 0, 0, sequence, before, 0);
            partner.call(body);
            if ((sequence & batch - 1) == 0) {
                long now = System.nanoTime();
                times[taken++] = now - before;
                before = now;
            }
        }
        callSeen();
        timing.takeRoundTrips(times, taken);
        task.source().awaitEnd();
    }

    private void callSeen() throws Exception {
        task.source().next(body);
        byte[] reply = partner.call(body);
        task.sink().accept(reply, reply.length);
    }
}
