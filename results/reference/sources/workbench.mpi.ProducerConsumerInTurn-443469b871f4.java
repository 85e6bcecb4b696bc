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
 * Producer/consumer in turn with MPI: each producer sends to the consumers one after the other.
 *
 * <pre>
 *   producer 0 ──┬──▶ consumer 0      1st, 3rd, 5th … message of each producer
 *                │
 *   producer 1 ──┴──▶ consumer 1      2nd, 4th, 6th … message of each producer
 * </pre>
 *
 * <p><b>Idiom.</b> The receiver is known, so nobody asks: a plain send to its rank. Consumers receive from MPI_ANY_SOURCE, so a slow producer
 * holds nobody up, and have their receives posted beforehand, so that a message goes straight to its place. Rejected: a synchronous send each
 * time, for every message would wait for the way back; Scatter, for it binds all producers and consumers to one step.
 */
final class ProducerConsumerInTurn implements Kernel {
    private static final int MESSAGE = 2;
    private static final int END = 3;
    private static final byte[] NOTHING = new byte[0];

    private final ProducerConsumerTask task;
    private final Intracomm world;
    private final FlowControl flow;
    private final Sender sender;
    private final Receiver receiver;

    ProducerConsumerInTurn(ProducerConsumerTask task, Intracomm world, Parameters parameters) throws MPIException {
        this.task = task;
        this.world = world;
        boolean produces = task.role() == Role.PRODUCER;
        int underWay = ProducerConsumerKernel.IN_TURN.underWay(task.credits(), task.maxInFlight(), task.consumers());
        int perGrant = ProducerConsumerKernel.IN_TURN.perGrant(task.credits(), task.maxInFlight(), task.consumers());
        flow = new FlowControl(world, underWay, perGrant);
        sender = produces
                ? Sender.of(task.messageSizeBytes(), Settings.sendWindow(parameters), world, parameters)
                : null;
        int messages = (underWay + 1) * task.producers();
        receiver = produces ? null : new Receiver(world, messages, task.messageSizeBytes());
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
        int next = 0;
        while (source.hasNext()) {
            int consumer = task.consumerRank(next);
            flow.beforeSend(consumer);
            byte[] message = sender.buffer();
            source.next(message);
            sender.send(message, consumer, MESSAGE);
            next = (next + 1) % task.consumers();
        }
        sender.drain();
        source.awaitEnd();
        for (int consumer = 0; consumer < task.consumers(); consumer++) {
            world.Send(NOTHING, 0, 0, MPI.BYTE, task.consumerRank(consumer), END);
        }
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

    @Override
    public void close() throws MPIException {
        flow.drain();
        if (task.role() == Role.PRODUCER) {
            sender.close();
        } else {
            receiver.close();
        }
    }
}
