package workbench.mpi;

import mpi.Intracomm;
import mpi.MPI;
import mpi.MPIException;
import mpi.Status;
import workbench.transport.Kernel;
import workbench.workload.RequestReplyTask;
import workbench.workload.Sink;

/**
 * The server's part of request/reply with MPI: it takes what comes from any of its clients, and answers whom the status names, see {@link
 * RequestReplyClient}.
 *
 * <p><b>Idiom.</b> A receive from MPI_ANY_SOURCE with MPI_ANY_TAG; the status says from whom and what it is. Rejected: a receive from one client
 * after the other, for one that thinks would hold up the others.
 */
final class RequestReplyServer implements Kernel {
    private final RequestReplyTask task;
    private final Intracomm world;
    private final byte[] message;

    RequestReplyServer(RequestReplyTask task, Intracomm world) {
        this.task = task;
        this.world = world;
        message = new byte[task.messageSizeBytes()];
    }

    /** Looks at a request when its reply is on its way: the client's clock does not wait for that. */
    @Override
    public void iterate() throws MPIException {
        Sink sink = task.sink();
        int asking = task.ownClients();
        while (asking > 0) {
            Status status = world.Recv(message, 0, message.length, MPI.BYTE, MPI.ANY_SOURCE, MPI.ANY_TAG);
            if (status.tag == RequestReplyClient.END) {
                asking--;
            } else {
                int length = status.Get_count(MPI.BYTE);
                task.serve();
                world.Send(message, 0, length, MPI.BYTE, status.source, RequestReplyClient.REPLY);
                sink.accept(message, length);
            }
        }
    }
}
