package workbench.mpi;

import mpi.Intracomm;
import mpi.MPI;
import mpi.MPIException;
import mpi.Request;
import mpi.Status;
import workbench.transport.Kernel;
import workbench.transport.ShownWith;
import workbench.workload.PipelineTask;
import workbench.workload.Role;
import workbench.workload.Sink;
import workbench.workload.Source;

/**
 * A pipeline with MPI: each rank receives from the one before and sends to the one behind.
 *
 * <pre>
 *   producer ──Send──▶ Irecv, Wait  stage 1  Send──▶ Irecv, Wait  stage 2  Send──▶ consumer
 * </pre>
 *
 * <p><b>Idiom.</b> Neighbours know each other, so each receive names its source; receives are posted beforehand, so that a message goes straight to
 * its place, and are sent on from there. Rejected: MPI_Sendrecv, which would tie the next receive to this send; MPI_Recv in a loop, for what comes
 * while nobody waits would be copied twice.
 */
@ShownWith({FlowControl.class, PostedReceives.class})
final class PipelineKernel implements Kernel {
    private static final int MESSAGE = 2;
    private static final int END = 3;
    private static final byte[] NOTHING = new byte[0];

    private final PipelineTask task;
    private final Intracomm world;
    private final FlowControl flow;
    private final byte[][] messages;
    private final Request[] receives;
    private int next;

    PipelineKernel(PipelineTask task, Intracomm world) throws MPIException {
        this.task = task;
        this.world = world;
        flow = new FlowControl(world, task.credits());
        messages = PostedReceives.buffers(task.credits() + 1, task.messageSizeBytes());
        receives = new Request[task.role() == Role.PRODUCER ? 0 : messages.length];
        for (int i = 0; i < receives.length; i++) {
            receives[i] = receive(messages[i]);
        }
    }

    @Override
    public void iterate() throws Exception {
        switch (task.role()) {
            case PRODUCER -> produce(task.source());
            case STAGE -> passOn(task.sink());
            default -> consume(task.sink());
        }
    }

    private void produce(Source source) throws Exception {
        byte[] message = messages[0];
        while (source.hasNext()) {
            flow.beforeSend(task.next());
            int length = source.next(message);
            world.Send(message, 0, length, MPI.BYTE, task.next(), MESSAGE);
        }
        source.awaitEnd();
        world.Send(NOTHING, 0, 0, MPI.BYTE, task.next(), END);
    }

    private void passOn(Sink sink) throws MPIException {
        Status status = receives[next].Wait();
        while (status.tag != END) {
            byte[] message = messages[next];
            int length = status.Get_count(MPI.BYTE);
            sink.accept(message, length);
            task.pass(message);
            flow.beforeSend(task.next());
            world.Send(message, 0, length, MPI.BYTE, task.next(), MESSAGE);
            receiveAgain();
            flow.afterReceive(task.previous());
            status = receives[next].Wait();
        }
        receiveAgain();
        world.Send(NOTHING, 0, 0, MPI.BYTE, task.next(), END);
    }

    private void consume(Sink sink) throws MPIException {
        Status status = receives[next].Wait();
        while (status.tag != END) {
            sink.accept(messages[next], status.Get_count(MPI.BYTE));
            receiveAgain();
            flow.afterReceive(task.previous());
            status = receives[next].Wait();
        }
        receiveAgain();
    }

    private void receiveAgain() throws MPIException {
        receives[next] = receive(messages[next]);
        next = (next + 1) % receives.length;
    }

    private Request receive(byte[] message) throws MPIException {
        return world.Irecv(message, 0, message.length, MPI.BYTE, task.previous(), MPI.ANY_TAG);
    }

    @Override
    public void close() throws MPIException {
        flow.drain();
        endReceives();
    }

    /** A posted receive cannot be taken back in MPJ Express, and these are from the rank before: it sends an empty message for each. */
    private void endReceives() throws MPIException {
        if (task.role() != Role.CONSUMER) {
            for (int i = 0; i < messages.length; i++) {
                world.Send(NOTHING, 0, 0, MPI.BYTE, task.next(), END);
            }
        }
        Request.Waitall(receives);
    }
}
