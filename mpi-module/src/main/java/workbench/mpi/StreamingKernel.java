package workbench.mpi;

import mpi.Intracomm;
import mpi.MPI;
import mpi.MPIException;
import mpi.Request;
import mpi.Status;
import workbench.transport.Kernel;
import workbench.workload.Role;
import workbench.workload.Sink;
import workbench.workload.Source;
import workbench.workload.StreamingTask;

/**
 * Streaming with MPI: a window of immediate sends meets a window of immediate receives.
 *
 * <pre>
 *            ══Isend═════▶ Irecv     a window of messages,
 *   sender                            receiver
 *            Recv ◀──────Isend──     then an empty one in answer
 * </pre>
 *
 * <p><b>Idiom.</b> MPI_Isend and MPI_Irecv, completed together by MPI_Waitall; this is {@code osu_bw}, between peers {@code osu_bibw}. Each
 * message has a buffer of its own until its request is complete. A window of empty messages says that there is no more, so nothing stays
 * posted. Rejected: MPI_Send in a loop, where a rendezvous would wait for each message; one buffer for the whole window, as the benchmarks of
 * OSU have it, for the messages differ.
 */
final class StreamingKernel implements Kernel {
    private static final int MESSAGE = 1;
    private static final int ACKNOWLEDGEMENT = 2;
    private static final byte[] NOTHING = new byte[0];

    private final StreamingTask task;
    private final Intracomm world;
    private final byte[][] outgoing;
    private final byte[][] incoming;
    private final Request[] sends;
    private final Request[] receives;

    StreamingKernel(StreamingTask task, Intracomm world) {
        this.task = task;
        this.world = world;
        outgoing = new byte[task.role() == Role.RECEIVER ? 0 : task.window()][task.messageSizeBytes()];
        incoming = new byte[task.role() == Role.SENDER ? 0 : task.window()][task.messageSizeBytes()];
        sends = new Request[outgoing.length];
        receives = new Request[incoming.length];
    }

    @Override
    public void iterate() throws Exception {
        switch (task.role()) {
            case SENDER -> send(task.source());
            case RECEIVER -> receive(task.sink());
            default -> exchange(task.source(), task.sink());
        }
    }

    private void send(Source source) throws Exception {
        while (source.hasNext()) {
            beginWindow(source);
            Request.Waitall(sends);
            awaitAcknowledgement();
        }
        source.awaitEnd();
        beginEmptyWindow();
        Request.Waitall(sends);
    }

    private void receive(Sink sink) throws MPIException {
        postReceives();
        while (accept(Request.Waitall(receives), sink)) {
            acknowledge().Wait();
            postReceives();
        }
    }

    /** Both at once, a window each: the sends of both are under way before either waits. */
    private void exchange(Source source, Sink sink) throws MPIException {
        boolean sending = true;
        boolean receiving = true;
        while (sending || receiving) {
            if (receiving) {
                postReceives();
            }
            boolean more = sending && source.hasNext();
            if (more) {
                beginWindow(source);
            } else if (sending) {
                beginEmptyWindow();
            }
            receiving = receiving && accept(Request.Waitall(receives), sink);
            Request acknowledgement = receiving ? acknowledge() : null;
            if (sending) {
                Request.Waitall(sends);
            }
            if (more) {
                awaitAcknowledgement();
            }
            if (receiving) {
                acknowledgement.Wait();
            }
            sending = more;
        }
    }

    private void beginWindow(Source source) throws MPIException {
        for (int i = 0; i < sends.length; i++) {
            int length = source.next(outgoing[i]);
            sends[i] = world.Isend(outgoing[i], 0, length, MPI.BYTE, task.partner(), MESSAGE);
        }
    }

    private void beginEmptyWindow() throws MPIException {
        for (int i = 0; i < sends.length; i++) {
            sends[i] = world.Isend(NOTHING, 0, 0, MPI.BYTE, task.partner(), MESSAGE);
        }
    }

    private void postReceives() throws MPIException {
        for (int i = 0; i < receives.length; i++) {
            receives[i] = world.Irecv(incoming[i], 0, incoming[i].length, MPI.BYTE, task.partner(), MESSAGE);
        }
    }

    /** False if there are no more. */
    private boolean accept(Status[] arrived, Sink sink) throws MPIException {
        if (arrived[0].Get_count(MPI.BYTE) == 0) {
            return false;
        }
        for (int i = 0; i < arrived.length; i++) {
            sink.accept(incoming[i], arrived[i].Get_count(MPI.BYTE));
        }
        return true;
    }

    private Request acknowledge() throws MPIException {
        return world.Isend(NOTHING, 0, 0, MPI.BYTE, task.partner(), ACKNOWLEDGEMENT);
    }

    private void awaitAcknowledgement() throws MPIException {
        world.Recv(NOTHING, 0, 0, MPI.BYTE, task.partner(), ACKNOWLEDGEMENT);
    }
}
