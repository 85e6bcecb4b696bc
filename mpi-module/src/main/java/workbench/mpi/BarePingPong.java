package workbench.mpi;

import java.util.function.Consumer;
import mpi.Intracomm;
import mpi.MPI;
import mpi.MPIException;
import workbench.transport.Kernel;
import workbench.workload.Header;
import workbench.workload.PingPongTask;
import workbench.workload.Role;

/** What somebody would write who only wants to know how long a message takes there and back. The kernel is measured against it. */
final class BarePingPong implements Kernel {
    private static final int BALL = 3;

    private final PingPongTask task;
    private final long roundTrips;
    private final Consumer<long[]> times;
    private final Intracomm world;
    private final byte[] body;
    private final byte[] echo;
    private final long[] halves;

    /**
     * @param roundTrips of an iteration
     * @param times takes half of each round trip
     */
    BarePingPong(PingPongTask task, long roundTrips, Consumer<long[]> times, Intracomm world) {
        this.task = task;
        this.roundTrips = roundTrips;
        this.times = times;
        this.world = world;
        body = new byte[task.messageSizeBytes()];
        echo = new byte[task.messageSizeBytes()];
        halves = new long[(int) roundTrips - 2];
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
        long before = System.nanoTime();
        for (int sequence = 1; sequence < roundTrips - 1; sequence++) {
            Header.write(body, 0, 0, sequence, before, 0);
            send(body);
            receive(echo);
            long now = System.nanoTime();
            halves[sequence - 1] = (now - before) / 2;
            before = now;
        }
        seenRoundTrip();
        times.accept(halves);
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
