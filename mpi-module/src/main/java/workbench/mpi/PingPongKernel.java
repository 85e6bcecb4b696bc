package workbench.mpi;

import mpi.Intracomm;
import mpi.MPI;
import mpi.MPIException;
import mpi.Status;
import workbench.transport.Kernel;
import workbench.transport.ShownWith;
import workbench.workload.Parameters;
import workbench.workload.PingPongTask;
import workbench.workload.Role;
import workbench.workload.Sink;
import workbench.workload.Source;

/**
 * Ping-pong with MPI: a send and a receive at each end.
 *
 * <pre>
 *            ──Send──────▶ Recv
 *   pinger                        ponger
 *            Recv ◀──────Send──
 * </pre>
 *
 * <p><b>Idiom.</b> MPI_Send and MPI_Recv between two ranks that know each other; this is {@code osu_latency}. The receive names its source, so
 * several pairs do not meet. Rejected: MPI_Sendrecv, for the two would cross instead of following each other; a receive that is posted before
 * the send, which hides part of the latency that is to be measured.
 */
@ShownWith(SendMode.class)
final class PingPongKernel implements Kernel {
    private static final int BALL = 1;
    private static final int END = 2;
    private static final byte[] NOTHING = new byte[0];

    private final PingPongTask task;
    private final Intracomm world;
    private final SendMode mode;
    private final byte[] received;

    PingPongKernel(PingPongTask task, Intracomm world, Parameters parameters) {
        this.task = task;
        this.world = world;
        mode = SendMode.of(task.messageSizeBytes(), 1, world, parameters);
        received = new byte[task.messageSizeBytes()];
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
            byte[] ping = mode.buffer();
            source.next(ping);
            mode.Send(ping, 0, ping.length, MPI.BYTE, task.partner(), BALL);
            Status status = world.Recv(received, 0, received.length, MPI.BYTE, task.partner(), BALL);
            sink.accept(received, status.Get_count(MPI.BYTE));
        }
        mode.drain();
        source.awaitEnd();
        world.Send(NOTHING, 0, 0, MPI.BYTE, task.partner(), END);
    }

    /** Looks at a ball when it is on its way back: the pinger's clock does not wait for that. */
    private void pong(Sink sink) throws MPIException {
        while (true) {
            byte[] ball = mode.buffer();
            Status status = world.Recv(ball, 0, ball.length, MPI.BYTE, task.partner(), MPI.ANY_TAG);
            if (status.tag == END) {
                return;
            }
            mode.Send(ball, 0, ball.length, MPI.BYTE, task.partner(), BALL);
            sink.accept(ball, status.Get_count(MPI.BYTE));
        }
    }

    @Override
    public void close() throws MPIException {
        mode.close();
    }
}
