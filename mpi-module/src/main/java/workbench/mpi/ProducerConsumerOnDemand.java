package workbench.mpi;

import mpi.Intracomm;
import mpi.MPI;
import mpi.MPIException;
import mpi.Status;
import workbench.transport.Kernel;
import workbench.workload.Parameters;
import workbench.workload.ProducerConsumerTask;
import workbench.workload.Role;
import workbench.workload.Sink;
import workbench.workload.Source;

/**
 * Producer/consumer on demand with MPI: consumers ask, producers answer whoever has room.
 *
 * <pre>
 *   producer 0 ◀──request──┐           ┌──▶ consumer 0      each consumer has requests out at each producer,
 *                          ├─ message ─┤                    and asks again when it has taken what it asked for
 *   producer 1 ◀──request──┘           └──▶ consumer 1
 * </pre>
 *
 * <p><b>Idiom.</b> MPI has no queue between ranks: who is free must say so. A producer receives requests from MPI_ANY_SOURCE, and the status
 * tells whom to answer. Consumers have receives posted for all that they asked for, so an answer does not wait. Rejected: a rank that hands
 * out work, for each message would travel twice; MPI_Probe, for a posted receive does the same and saves a copy.
 */
final class ProducerConsumerOnDemand implements Kernel {
    private static final int REQUEST = FlowControl.GRANT;
    private static final int MESSAGE = 2;
    private static final int END = 3;
    private static final byte[] NOTHING = new byte[0];

    private final ProducerConsumerTask task;
    private final Intracomm world;
    private final Requests requests;
    private final FlowControl flow;
    private final Sender sender;
    private final Receiver receiver;

    ProducerConsumerOnDemand(ProducerConsumerTask task, Intracomm world, Parameters parameters) throws MPIException {
        this.task = task;
        this.world = world;
        boolean produces = task.role() == Role.PRODUCER;
        requests = new Requests(task);
        flow = new FlowControl(world, task.credits(), Requests.messagesEach(task));
        sender = produces
                ? Sender.of(task.messageSizeBytes(), Settings.sendWindow(parameters), world, parameters)
                : null;
        int messages = (task.credits() + 1) * task.producers();
        receiver = produces ? null : new Receiver(world, messages, task.messageSizeBytes());
        for (int producer = 0; !produces && producer < task.producers(); producer++) {
            flow.invite(producer);
        }
    }

    @Override
    public void iterate() throws Exception {
        if (task.role() == Role.PRODUCER) {
            produce(task.source());
        } else {
            consume(task.sink());
        }
    }

    private void produce(Source source) throws Exception {
        while (source.hasNext()) {
            int consumer = awaitRequest();
            byte[] message = sender.buffer();
            source.next(message);
            sender.send(message, consumer, MESSAGE);
        }
        sender.drain();
        source.awaitEnd();
        for (int consumer = 0; consumer < task.consumers(); consumer++) {
            world.Send(NOTHING, 0, 0, MPI.BYTE, task.consumerRank(consumer), END);
        }
    }

    private int awaitRequest() throws MPIException {
        while (!requests.mayAnswer()) {
            requests.add(world.Recv(NOTHING, 0, 0, MPI.BYTE, MPI.ANY_SOURCE, REQUEST).source);
        }
        return requests.answer();
    }

    private void consume(Sink sink) throws MPIException {
        int producing = task.producers();
        while (producing > 0) {
            Status status = receiver.receive();
            if (status.tag == END) {
                producing--;
                receiver.release();
            } else {
                sink.accept(receiver.message(), status.Get_count(MPI.BYTE));
                receiver.release();
                flow.afterReceive(status.source);
            }
        }
    }

    /** Requests live on from one iteration to the next; here they are taken in at last. */
    @Override
    public void close() throws MPIException {
        if (task.role() == Role.PRODUCER) {
            for (long left = requests.notTakenIn(); left > 0; left--) {
                world.Recv(NOTHING, 0, 0, MPI.BYTE, MPI.ANY_SOURCE, REQUEST);
            }
            sender.close();
        } else {
            flow.drain();
            receiver.close();
        }
    }
}
