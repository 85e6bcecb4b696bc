package workbench.mpi;

import mpi.Intracomm;
import mpi.MPI;
import mpi.Status;
import workbench.transport.Kernel;
import workbench.workload.RequestReplyTask;
import workbench.workload.Sink;
import workbench.workload.Source;

/**
 * The client's part of request/reply with MPI: a send and a receive, with a tag for each.
 *
 * <pre>
 *   client 0 ──request──▶ server 0        clients 0, 2, 4 … have server 0,
 *            ◀───reply───                 clients 1, 3, 5 … server 1
 * </pre>
 *
 * <p><b>Idiom.</b> MPI has no queue that servers share: each client sends to the server that it is given in turn. The receive names its source and
 * its tag, so nothing else is taken for the reply. Rejected: a rank that hands requests out, for each would travel twice; a receive that is posted
 * before the send, as for ping-pong.
 */
final class RequestReplyClient implements Kernel {
    static final int REQUEST = 1;
    static final int REPLY = 2;
    static final int END = 3;
    private static final byte[] NOTHING = new byte[0];

    private final RequestReplyTask task;
    private final Intracomm world;
    private final byte[] request;
    private final byte[] reply;

    RequestReplyClient(RequestReplyTask task, Intracomm world) {
        this.task = task;
        this.world = world;
        request = new byte[task.messageSizeBytes()];
        reply = new byte[task.messageSizeBytes()];
    }

    @Override
    public void iterate() throws Exception {
        Source source = task.source();
        Sink sink = task.sink();
        int server = task.serverRank();
        while (source.hasNext()) {
            task.think();
            int length = source.next(request);
            world.Send(request, 0, length, MPI.BYTE, server, REQUEST);
            Status status = world.Recv(reply, 0, reply.length, MPI.BYTE, server, REPLY);
            sink.accept(reply, status.Get_count(MPI.BYTE));
        }
        source.awaitEnd();
        world.Send(NOTHING, 0, 0, MPI.BYTE, server, END);
    }
}
