package workbench.control;

import java.util.concurrent.BlockingQueue;
import workbench.portable.PortableKernels;
import workbench.record.Recorder;
import workbench.transport.JoinContext;
import workbench.transport.Kernel;
import workbench.transport.Session;
import workbench.transport.Transport;
import workbench.workload.Iteration;
import workbench.workload.Phase;
import workbench.workload.Task;

/**
 * One participant: join, then for each iteration prepare, wait for the start, do its part, give a receipt; at last leave. All of this happens
 * in one thread, since some libraries tie a rank to its thread.
 *
 * @param orders of the controller; there may be two that are not obeyed yet
 */
record Participant(
        Transport transport,
        JoinContext context,
        String kernel,
        ParticipantDecorator decorator,
        Recorder recorder,
        ParticipantGroup group,
        BlockingQueue<Frame> orders)
        implements Runnable {

    void order(Frame frame) {
        orders.add(frame);
    }

    String label() {
        return recorder.task().role().label() + " (rank " + context.rank() + ")";
    }

    @Override
    public void run() {
        // Not only exceptions: a missing class or too little memory must be told, too.
        try {
            takePart();
        } catch (Throwable failure) {
            group.failed(this, failure);
        }
    }

    /** One that has failed closes nothing: that might wait for its peers, and the controller ends this JVM once it is told. */
    private void takePart() throws Exception {
        Session session = transport.join(context);
        Kernel opened = decorator.kernel(
                kernel(session, recorder.task()), new JoinedParticipant(transport, context, session, recorder));
        group.joined(opened, session);
        Frame order = orders.take();
        while (order instanceof Frame.Prepare prepare) {
            iterate(prepare.iteration(), opened);
            order = orders.take();
        }
        opened.close();
        session.close();
        group.left();
    }

    private Kernel kernel(Session session, Task task) throws Exception {
        return kernel.equals("portable") ? PortableKernels.of(session, task) : nativeKernel(session, task);
    }

    private Kernel nativeKernel(Session session, Task task) throws Exception {
        return session.nativeKernel(task)
                .orElseThrow(() -> new IllegalStateException(
                        "transport " + transport.id() + " has no native kernel for this workload"));
    }

    private void iterate(Iteration iteration, Kernel opened) throws Exception {
        recorder.begin(iteration);
        opened.prepare();
        group.prepared();
        if (orders.take() instanceof Frame.Go go) {
            recorder.started(go.startNanos());
            if (iteration.phase() == Phase.BASELINE) {
                recorder.baseline();
            } else {
                opened.iterate();
            }
            recorder.ended();
            group.ended();
            group.done(recorder.receipts());
        }
    }
}
