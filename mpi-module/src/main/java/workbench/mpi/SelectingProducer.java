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
 * The producer's part of producer/consumer with MPI where consumers select: a message's tag says of what kind it is.
 *
 * <pre>
 *   producer 0 ──┬── tag 16 ──▶ consumer 0
 *                │
 *   producer 1 ──┴── tag 17 ──▶ consumer 1
 * </pre>
 *
 * <p><b>Idiom.</b> A tag is what MPI has of a selector: a receive names the tag that it takes, and messages with others wait for other receives. A
 * message is sent to a rank all the same, so the producer must know who takes which kind. Rejected: a byte in the message, which a receive cannot ask
 * for.
 */
@ShownWith({FlowControl.class, SendMode.class})
final class SelectingProducer implements Kernel {
    /** The tag of the first kind, beyond all others that are in use. */
    private static final int FIRST_KIND = 16;

    private static final byte[] NOTHING = new byte[0];

    private final ProducerConsumerTask task;
    private final Source source;
    private final Intracomm world;
    private final SendMode mode;
    private final FlowControl flow;

    SelectingProducer(ProducerConsumerTask task, Intracomm world, Parameters parameters) throws MPIException {
        this.task = task;
        this.world = world;
        source = task.source();
        mode = SendMode.of(task.messageSizeBytes(), Settings.sendWindow(parameters), world, parameters);
        flow = FlowControl.inTurn(task, world);
    }

    static int tag(int kind) {
        return FIRST_KIND + kind;
    }

    /**
     * Whom a message is for is known when it is there, so a wait for room is in its time, as with a full queue. An empty message says that there is
     * no more; it has the tag that its receiver asks for.
     */
    @Override
    public void iterate() throws Exception {
        while (source.hasNext()) {
            byte[] message = mode.buffer();
            int length = source.next(message);
            int kind = task.kind(message);
            flow.beforeSend(task.consumerRank(kind));
            mode.Send(message, 0, length, MPI.BYTE, task.consumerRank(kind), tag(kind));
        }
        mode.drain();
        source.awaitEnd();
        for (int consumer = 0; consumer < task.consumers(); consumer++) {
            world.Send(NOTHING, 0, 0, MPI.BYTE, task.consumerRank(consumer), tag(consumer));
        }
    }

    @Override
    public void close() throws MPIException {
        flow.drain();
        mode.close();
    }
}
