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
 * The consumer's part of producer/consumer on demand with MPI: it asks each producer for messages, and again as it has taken them, see
 * {@link OnDemandProducer}.
 *
 * <p><b>Idiom.</b> Receives are posted for all that it asked for, so that an answer does not wait. A request is a grant: an empty message, sent
 * with MPI_Isend. Rejected: MPI_Probe, for a posted receive does the same and saves a copy.
 */
@ShownWith({FlowControl.class, PostedReceives.class})
final class OnDemandConsumer implements Kernel {
    private final ProducerConsumerTask task;
    private final Sink sink;
    private final Intracomm world;
    private final FlowControl flow;
    private final byte[][] messages;
    private final Request[] receives;
    private int next;

    OnDemandConsumer(ProducerConsumerTask task, Intracomm world) throws MPIException {
        this.task = task;
        this.world = world;
        sink = task.sink();
        flow = new FlowControl(world, task.credits(), Requests.messagesEach(task));
        messages = PostedReceives.buffers((task.credits() + 1) * task.producers(), task.messageSizeBytes());
        receives = new Request[messages.length];
        for (int i = 0; i < receives.length; i++) {
            receives[i] = receive(messages[i]);
        }
        for (int producer = 0; producer < task.producers(); producer++) {
            flow.invite(producer);
        }
    }

    @Override
    public void iterate() throws MPIException {
        int producing = task.producers();
        while (producing > 0) {
            Status status = receives[next].Wait();
            if (status.tag == OnDemandProducer.END) {
                producing--;
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
