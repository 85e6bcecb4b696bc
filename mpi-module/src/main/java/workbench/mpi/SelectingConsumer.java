package workbench.mpi;

import mpi.Intracomm;
import mpi.MPI;
import mpi.MPIException;
import mpi.Request;
import mpi.Status;
import workbench.transport.Kernel;
import workbench.transport.ShownWith;
import workbench.workload.ProducerConsumerTask;
import workbench.workload.Sink;

/**
 * The consumer's part of producer/consumer with MPI where consumers select: it takes what has its tag, from any producer, see {@link SelectingProducer}.
 *
 * <p><b>Idiom.</b> Receives from MPI_ANY_SOURCE with the tag of its kind, posted beforehand as for a consumer in turn. Rejected: MPI_ANY_TAG and a
 * look at the status, for then what is of another kind has been taken already.
 */
@ShownWith({FlowControl.class, PostedReceives.class})
final class SelectingConsumer implements Kernel {
    private final ProducerConsumerTask task;
    private final Sink sink;
    private final Intracomm world;
    private final int tag;
    private final FlowControl flow;
    private final byte[][] messages;
    private final Request[] receives;
    private int next;

    SelectingConsumer(ProducerConsumerTask task, Intracomm world) throws MPIException {
        this.task = task;
        this.world = world;
        tag = SelectingProducer.tag(task.ownKind());
        sink = task.sink();
        flow = FlowControl.inTurn(task, world);
        messages = PostedReceives.buffers((flow.most() + 1) * task.producers(), task.messageSizeBytes());
        receives = new Request[messages.length];
        for (int i = 0; i < receives.length; i++) {
            receives[i] = receive(messages[i]);
        }
    }

    @Override
    public void iterate() throws MPIException {
        int producing = task.producers();
        while (producing > 0) {
            Status status = receives[next].Wait();
            int length = status.Get_count(MPI.BYTE);
            if (length == 0) {
                producing--;
                receiveAgain();
            } else {
                sink.accept(messages[next], length);
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
        return world.Irecv(message, 0, message.length, MPI.BYTE, MPI.ANY_SOURCE, tag);
    }

    @Override
    public void close() throws MPIException {
        flow.drain();
        PostedReceives.end(receives, world, tag);
    }
}
