package workbench.mpi;

import mpi.Intracomm;
import mpi.MPI;
import mpi.MPIException;
import workbench.transport.Kernel;
import workbench.workload.Header;
import workbench.workload.PingPongTask;
import workbench.workload.Role;
import workbench.workload.Timing;

/** What somebody would write who only wants to know how long a message takes there and back. The kernel is measured against it. */
final class BarePingPong implements Kernel {
    private static final int BALL = 3;

    private final PingPongTask task;
    private final long roundTrips;
    private final Timing timing;
    private final Intracomm world;
    private final byte[] body;
    private final byte[] echo;
    private final long[] times;

    /**
     * @param roundTrips of an iteration
     * @param timing takes the times
     */
    BarePingPong(PingPongTask task, long roundTrips, Timing timing, Intracomm world) {
        this.task = task;
        this.roundTrips = roundTrips;
        this.timing = timing;
        this.world = world;
        body = new byte[task.messageSizeBytes()];
        echo = new byte[task.messageSizeBytes()];
        times = new long[(int) roundTrips - 2];
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
        seenRoundTrip();
        int batch = timing.batch();
        int taken = 0;
        long before = System.nanoTime();
        for (int sequence = 1; sequence < roundTrips - 1; sequence++) {
            Header.write(body, 0, 0, sequence, before, 0);
            send(body);
            receive(echo);
            if ((sequence & batch - 1) == 0) {
                long now = System.nanoTime();
                times[taken++] = now - before;
                before = now;
            }
        }
        seenRoundTrip();
        timing.takeRoundTrips(times, taken);
        task.source().awaitEnd();
    }

    private void seenRoundTrip() throws MPIException {
        task.source().next(body);
        send(body);
        receive(echo);
        task.sink().accept(echo, echo.length);
    }

    private void pong() throws MPIException {
        for (long i = 0; i < roundTrips; i++) {
            receive(body);
            send(body);
        }
    }

    private void send(byte[] message) throws MPIException {
        world.Send(message, 0, message.length, MPI.BYTE, task.partner(), BALL);
    }

    private void receive(byte[] message) throws MPIException {
        world.Recv(message, 0, message.length, MPI.BYTE, task.partner(), BALL);
    }
}
