package workbench.mpi;

import mpi.Intracomm;
import mpi.MPI;
import mpi.MPIException;
import mpi.Request;
import mpi.Status;
import workbench.transport.Kernel;
import workbench.transport.ShownWith;
import workbench.workload.PublishTask;
import workbench.workload.Sink;

/**
 * The subscriber's part of publish/subscribe with MPI: it takes what comes from any publisher, see {@link Publisher}.
 *
 * <p><b>Idiom.</b> Receives from MPI_ANY_SOURCE that are posted beforehand, as for a consumer in turn. Rejected: MPI_Recv in a loop, for what comes while
 * nobody waits would be copied twice.
 */
@ShownWith({FlowControl.class, PostedReceives.class})
final class Subscriber implements Kernel {
    private final PublishTask task;
    private final Sink sink;
    private final Intracomm world;
    private final FlowControl flow;
    private final byte[][] messages;
    private final Request[] receives;
    private int next;

    Subscriber(PublishTask task, Intracomm world) throws MPIException {
        this.task = task;
        this.world = world;
        sink = task.sink();
        flow = new FlowControl(world, task.credits());
        messages = PostedReceives.buffers((task.credits() + 1) * task.publishers(), task.messageSizeBytes());
        receives = new Request[messages.length];
        for (int i = 0; i < receives.length; i++) {
            receives[i] = receive(messages[i]);
        }
    }

    @Override
    public void iterate() throws MPIException {
        int publishing = task.publishers();
        while (publishing > 0) {
            Status status = receives[next].Wait();
            if (status.tag == Publisher.END) {
                publishing--;
                receiveAgain();
            } else {
                sink.accept(messages[next], status.Get_count(MPI.BYTE));
                receiveAgain();
                flow.afterReceive(status.source);
            }
        }
    }

    private void receiveAgain() throws MPIException {
        receives[next] = receive(messages[next]);
        next = (next + 1) % receives.length;
    }

    private Request receive(byte[] message) throws MPIException {
        return world.Irecv(message, 0, message.length, MPI.BYTE, MPI.ANY_SOURCE, MPI.ANY_TAG);
    }

    @Override
    public void close() throws MPIException {
        flow.drain();
        PostedReceives.end(receives, world);
    }
}
