package workbench.ipc.procedure;

import java.util.function.Consumer;
import workbench.transport.Kernel;
import workbench.transport.Procedure;
import workbench.workload.Header;
import workbench.workload.PingPongTask;

/** What somebody would write who only wants to know how long a call takes. Control sees the first and the last one. */
final class BarePinger implements Kernel {
    private final PingPongTask task;
    private final Consumer<long[]> times;
    private final Procedure partner;
    private final byte[] body;
    private final long[] halves;

    /**
     * @param roundTrips of an iteration
     * @param times takes half of each round trip
     */
    BarePinger(PingPongTask task, int roundTrips, Consumer<long[]> times, Procedure partner) {
        this.task = task;
        this.times = times;
        this.partner = partner;
        body = new byte[task.messageSizeBytes()];
        halves = new long[roundTrips - 2];
    }

    @Override
    public void iterate() throws Exception {
        callSeen();
        long before = System.nanoTime();
        for (int call = 0; call < halves.length; call++) {
            Header.write(body, 0, 0, call + 1, before, 0);
            partner.call(body);
            long now = System.nanoTime();
            halves[call] = (now - before) / 2;
            before = now;
        }
        callSeen();
        times.accept(halves);
        task.source().awaitEnd();
    }

    private void callSeen() throws Exception {
        task.source().next(body);
        byte[] reply = partner.call(body);
        task.sink().accept(reply, reply.length);
    }
}
