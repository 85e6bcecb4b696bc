package workbench.mpi;

import mpi.Intracomm;
import mpi.MPI;
import mpi.MPIException;
import workbench.transport.Kernel;
import workbench.transport.ShownWith;
import workbench.workload.Parameters;
import workbench.workload.ProducerConsumerTask;
import workbench.workload.Source;

/**
 * The producer's part of producer/consumer on demand with MPI: consumers ask, producers answer whoever has room.
 *
 * <pre>
 *   producer 0 ◀──request──┐           ┌──▶ consumer 0      each consumer has requests out at each producer,
 *                          ├─ message ─┤                    and asks again when it has taken what it asked for
 *   producer 1 ◀──request──┘           └──▶ consumer 1
 * </pre>
 *
 * <p><b>Idiom.</b> MPI has no queue between ranks: who is free must say so. A producer receives requests from MPI_ANY_SOURCE, and the status
 * tells whom to answer. Rejected: a rank that hands out work, for each message would travel twice.
 */
@ShownWith({Requests.class, SendMode.class})
final class OnDemandProducer implements Kernel {
    static final int REQUEST = FlowControl.GRANT;
    static final int MESSAGE = 2;
    static final int END = 3;
    private static final byte[] NOTHING = new byte[0];

    private final ProducerConsumerTask task;
    private final Source source;
    private final Intracomm world;
    private final SendMode mode;
    private final Requests requests;

    OnDemandProducer(ProducerConsumerTask task, Intracomm world, Parameters parameters) {
        this.task = task;
        this.world = world;
        source = task.source();
        mode = SendMode.of(task.messageSizeBytes(), Settings.sendWindow(parameters), world, parameters);
        requests = new Requests(task);
    }

    @Override
    public void iterate() throws Exception {
        while (source.hasNext()) {
            int consumer = awaitRequest();
            byte[] message = mode.buffer();
            int length = source.next(message);
            mode.Send(message, 0, length, MPI.BYTE, consumer, MESSAGE);
        }
        mode.drain();
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

    /** Requests live on from one iteration to the next; here they are taken in at last. */
    @Override
    public void close() throws MPIException {
        for (long left = requests.notTakenIn(); left > 0; left--) {
            world.Recv(NOTHING, 0, 0, MPI.BYTE, MPI.ANY_SOURCE, REQUEST);
        }
        mode.close();
    }
}
