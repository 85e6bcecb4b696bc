package workbench.mpi;

import mpi.Intracomm;
import mpi.MPI;
import mpi.MPIException;
import mpi.Request;
import workbench.transport.Kernel;
import workbench.transport.ShownWith;
import workbench.workload.PublishTask;
import workbench.workload.Source;

/**
 * The publisher's part of publish/subscribe with MPI: it sends each message to every subscriber.
 *
 * <pre>
 *   publisher 0 ──┬──▶ subscriber 0
 *                 ╳                     each gets every message of each publisher
 *   publisher 1 ──┴──▶ subscriber 1
 * </pre>
 *
 * <p><b>Idiom.</b> MPI has no publish/subscribe. Immediate sends to all, completed together by MPI_Waitall, so that no subscriber waits behind another
 * one; the message is the same, so one buffer serves them all. Rejected: a send to one after the other; MPI_Bcast, which binds all publishers and subscribers
 * to one step: see {@link BroadcastKernel}.
 */
@ShownWith(FlowControl.class)
final class Publisher implements Kernel {
    static final int MESSAGE = 2;
    static final int END = 3;
    private static final byte[] NOTHING = new byte[0];

    private final PublishTask task;
    private final Source source;
    private final Intracomm world;
    private final FlowControl flow;
    private final byte[] message;
    private final Request[] sends;

    Publisher(PublishTask task, Intracomm world) throws MPIException {
        this.task = task;
        this.world = world;
        source = task.source();
        flow = new FlowControl(world, task.credits());
        message = new byte[task.messageSizeBytes()];
        sends = new Request[task.subscribers()];
    }

    @Override
    public void iterate() throws Exception {
        while (source.hasNext()) {
            awaitRoom();
            sendToAll(message, source.next(message), MESSAGE);
        }
        source.awaitEnd();
        sendToAll(NOTHING, 0, END);
    }

    private void awaitRoom() throws MPIException {
        for (int subscriber = 0; subscriber < sends.length; subscriber++) {
            flow.beforeSend(task.subscriberRank(subscriber));
        }
    }

    private void sendToAll(byte[] bytes, int length, int tag) throws MPIException {
        for (int subscriber = 0; subscriber < sends.length; subscriber++) {
            sends[subscriber] = world.Isend(bytes, 0, length, MPI.BYTE, task.subscriberRank(subscriber), tag);
        }
        Request.Waitall(sends);
    }

    @Override
    public void close() throws MPIException {
        flow.drain();
    }
}
