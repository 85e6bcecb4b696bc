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
 * <p><b>Idiom.</b> The receiver is known, so nobody asks: a plain send to its rank. MPI does not say how much a standard send may pile up at
 * its receiver; a synchronous one returns when its receive is matched, and then so are all before it: one in so many bounds what is under
 * way, without a message back. Consumers receive from MPI_ANY_SOURCE, so a slow producer holds nobody up. Rejected: a synchronous send
 * each time, for every message would wait for the way back; Scatter, for it binds all producers and consumers to one step.
 */
final class ProducerConsumerInTurn implements Kernel {
    private static final int MESSAGE = 2;
    private static final int END = 3;
    private static final byte[] NOTHING = new byte[0];

    private final ProducerConsumerTask task;
    private final Intracomm world;
    private final Sender sender;
    private final Sender synchronous;
    private final Receiver receiver;
    private final int mostUnmatched;
    private final int[] unmatched;

    ProducerConsumerInTurn(ProducerConsumerTask task, Intracomm world, Parameters parameters) throws MPIException {
        this.task = task;
        this.world = world;
        boolean produces = task.role() == Role.PRODUCER;
        // Half of what may be under way waits in posted receives, the other half for one.
        int underWay = underWay(task);
        int posted = Math.max(1, underWay / 2);
        mostUnmatched = Math.max(1, underWay - posted);
        unmatched = new int[task.consumers()];
        sender = produces ? Sender.of(task, world, parameters) : null;
        synchronous = new Sender.Synchronous(world, NOTHING);
        receiver = produces ? null : new Receiver(world, posted, task.messageSizeBytes());
    }

    /** Messages from one producer to one consumer, at most. */
    private static int underWay(ProducerConsumerTask task) {
        return task.maxInFlight() > 0
                ? Math.min(task.credits(), Math.max(1, task.maxInFlight() / task.consumers()))
                : task.credits();
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
        int consumer = 0;
        while (source.hasNext()) {
            byte[] message = sender.buffer();
            source.next(message);
            senderTo(consumer).send(message, task.consumerRank(consumer), MESSAGE);
            consumer = (consumer + 1) % task.consumers();
        }
        sender.drain();
        source.awaitEnd();
        for (consumer = 0; consumer < task.consumers(); consumer++) {
            world.Send(NOTHING, 0, 0, MPI.BYTE, task.consumerRank(consumer), END);
        }
    }

    private Sender senderTo(int consumer) {
        unmatched[consumer] = (unmatched[consumer] + 1) % mostUnmatched;
        return unmatched[consumer] == 0 ? synchronous : sender;
    }

    private void consume(Sink sink) throws MPIException {
        int producing = task.producers();
        while (producing > 0) {
            Status status = receiver.receive();
            if (status.tag == END) {
                producing--;
            } else {
                sink.accept(receiver.message(), status.Get_count(MPI.BYTE));
            }
            receiver.release();
        }
    }

    @Override
    public void close() throws MPIException {
        if (task.role() == Role.PRODUCER) {
            sender.close();
        } else {
            receiver.close();
        }
    }
}
