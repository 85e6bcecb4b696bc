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
 * The producer's part of producer/consumer in turn with MPI: it sends to the consumers one after the other.
 *
 * <pre>
 *   producer 0 ──┬──▶ consumer 0      1st, 3rd, 5th … message of each producer
 *                │
 *   producer 1 ──┴──▶ consumer 1      2nd, 4th, 6th … message of each producer
 * </pre>
 *
 * <p><b>Idiom.</b> The receiver is known, so nobody asks: a plain send to its rank. Rejected: a synchronous send each time, for every message
 * would wait for the way back; Scatter, for it binds all producers and consumers to one step.
 */
@ShownWith({FlowControl.class, SendMode.class})
final class InTurnProducer implements Kernel {
    static final int MESSAGE = 2;
    static final int END = 3;
    private static final byte[] NOTHING = new byte[0];

    private final ProducerConsumerTask task;
    private final Source source;
    private final Intracomm world;
    private final SendMode mode;
    private final FlowControl flow;

    InTurnProducer(ProducerConsumerTask task, Intracomm world, Parameters parameters) throws MPIException {
        this.task = task;
        this.world = world;
        source = task.source();
        mode = SendMode.of(task.messageSizeBytes(), Settings.sendWindow(parameters), world, parameters);
        flow = FlowControl.inTurn(task, world);
    }

    @Override
    public void iterate() throws Exception {
        int next = 0;
        while (source.hasNext()) {
            int consumer = task.consumerRank(next);
            flow.beforeSend(consumer);
            byte[] message = mode.buffer();
            int length = source.next(message);
            mode.Send(message, 0, length, MPI.BYTE, consumer, MESSAGE);
            next = (next + 1) % task.consumers();
        }
        mode.drain();
        source.awaitEnd();
        for (int consumer = 0; consumer < task.consumers(); consumer++) {
            world.Send(NOTHING, 0, 0, MPI.BYTE, task.consumerRank(consumer), END);
        }
    }

    @Override
    public void close() throws MPIException {
        flow.drain();
        mode.close();
    }
}
