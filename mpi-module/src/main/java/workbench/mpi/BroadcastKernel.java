package workbench.mpi;

import mpi.Intracomm;
import mpi.MPI;
import mpi.MPIException;
import workbench.transport.Kernel;
import workbench.workload.PublishTask;
import workbench.workload.Role;

/**
 * Publish/subscribe with MPI as broadcasts: the publishers are the root in turn, and all ranks make the same call.
 *
 * <pre>
 *   Bcast, root publisher 0      to subscriber 0, subscriber 1 and publisher 1
 *   Bcast, root publisher 1      to subscriber 0, subscriber 1 and publisher 0
 *   …
 * </pre>
 *
 * <p><b>Idiom.</b> One collective call delivers a message to all, and the library chooses how it travels. All ranks must know the root beforehand, so the
 * publishers take turns and get each other's messages too. A last byte says whether there is a message; a publisher that has none is not root again.
 * MPI_Bcast returns at its root before others have called it, so now and then MPI_Barrier waits for the slowest subscriber, or it would have to keep
 * whatever was sent. Rejected: a call for the length before each message, which would double the calls.
 */
final class BroadcastKernel implements Kernel {
    private static final byte LAST = 0;
    private static final byte MESSAGE = 1;

    private final PublishTask task;
    private final Intracomm world;
    private final byte[] message;
    private final int flag;
    private int sinceBarrier;

    BroadcastKernel(PublishTask task, Intracomm world) {
        this.task = task;
        this.world = world;
        message = new byte[task.messageSizeBytes() + 1];
        flag = task.messageSizeBytes();
    }

    @Override
    public void iterate() throws Exception {
        boolean[] ended = new boolean[task.publishers()];
        int publishing = task.publishers();
        for (int root = 0; publishing > 0; root = (root + 1) % ended.length) {
            if (!ended[root] && !broadcast(root)) {
                ended[root] = true;
                publishing--;
            }
            awaitSlowest();
        }
        if (task.role() == Role.PUBLISHER) {
            task.source().awaitEnd();
        }
    }

    private void awaitSlowest() throws MPIException {
        if (++sinceBarrier == task.credits()) {
            world.Barrier();
            sinceBarrier = 0;
        }
    }

    /** False if this publisher has no more. */
    private boolean broadcast(int root) throws MPIException {
        if (task.rank() == root) {
            message[flag] = LAST;
            if (task.source().hasNext()) {
                task.source().next(message);
                message[flag] = MESSAGE;
            }
        }
        world.Bcast(message, 0, message.length, MPI.BYTE, root);
        if (message[flag] == MESSAGE && task.role() == Role.SUBSCRIBER) {
            task.sink().accept(message, flag);
        }
        return message[flag] == MESSAGE;
    }
}
