package workbench.overhead.mpi;

import mpi.Intracomm;
import mpi.MPI;
import mpi.MPIException;
import mpi.Request;
import workbench.overhead.bare.LoopContext;
import workbench.transport.Kernel;
import workbench.workload.Header;
import workbench.workload.Role;
import workbench.workload.Streaming;
import workbench.workload.StreamingTask;

/**
 * What somebody would write who only wants to know how many bytes a second go one way: windows, each answered. The kernel is measured against
 * it. Control sees the first and the last window.
 */
final class BareWindows {
    private static final int MESSAGE = 3;
    private static final int ACKNOWLEDGEMENT = 4;
    private static final byte[] NOTHING = new byte[0];

    private final StreamingTask task;
    private final long windows;
    private final Intracomm world;
    private final byte[][] bodies;
    private final Request[] requests;
    /** Nobody asks for it; but what nobody keeps, the compiler leaves out. */
    private long windowNanos;

    BareWindows(StreamingTask task, LoopContext context, Intracomm world) {
        this.task = task;
        this.windows = context.parameters().number(Streaming.MESSAGES) / task.window();
        this.world = world;
        bodies = new byte[task.window()][task.messageSizeBytes()];
        requests = new Request[task.window()];
    }

    Kernel kernel() {
        return task.role() == Role.SENDER ? this::send : this::receive;
    }

    private void send() throws Exception {
        sendSeenWindow();
        for (long window = 1; window < windows - 1; window++) {
            windowNanos = System.nanoTime();
            for (int i = 0; i < requests.length; i++) {
                Header.write(bodies[i], 0, 0, window * requests.length + i, windowNanos, 0);
                begin(i);
            }
            endWindow();
        }
        sendSeenWindow();
        task.source().awaitEnd();
    }

    private void sendSeenWindow() throws MPIException {
        for (int i = 0; i < requests.length; i++) {
            task.source().next(bodies[i]);
            begin(i);
        }
        endWindow();
    }

    private void begin(int i) throws MPIException {
        requests[i] = world.Isend(bodies[i], 0, bodies[i].length, MPI.BYTE, task.partner(), MESSAGE);
    }

    private void endWindow() throws MPIException {
        Request.Waitall(requests);
        world.Recv(NOTHING, 0, 0, MPI.BYTE, task.partner(), ACKNOWLEDGEMENT);
    }

    private void receive() throws MPIException {
        receiveSeenWindow();
        for (long window = 1; window < windows - 1; window++) {
            receiveWindow();
            windowNanos = System.nanoTime();
            acknowledge();
        }
        receiveSeenWindow();
    }

    private void receiveSeenWindow() throws MPIException {
        receiveWindow();
        for (byte[] body : bodies) {
            task.sink().accept(body, body.length);
        }
        acknowledge();
    }

    private void receiveWindow() throws MPIException {
        for (int i = 0; i < requests.length; i++) {
            requests[i] = world.Irecv(bodies[i], 0, bodies[i].length, MPI.BYTE, task.partner(), MESSAGE);
        }
        Request.Waitall(requests);
    }

    private void acknowledge() throws MPIException {
        world.Isend(NOTHING, 0, 0, MPI.BYTE, task.partner(), ACKNOWLEDGEMENT).Wait();
    }
}
