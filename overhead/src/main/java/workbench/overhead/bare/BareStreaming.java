package workbench.overhead.bare;

import workbench.transport.Kernel;
import workbench.workload.Header;
import workbench.workload.Role;
import workbench.workload.Streaming;
import workbench.workload.StreamingTask;

/**
 * What somebody would write who only wants to know how many bytes a second go one way: windows, each answered. Control sees the first and the last
 * window.
 */
public final class BareStreaming {
    private final StreamingTask task;
    private final long windows;
    private final Ends.Out out;
    private final Ends.In in;
    private final byte[] body;
    private final byte[] acknowledgement;
    /** Nobody asks for it; but what nobody keeps, the compiler leaves out. */
    private long windowNanos;

    /** @param acknowledgementBytes what answers a window: as much as the kernel sends */
    public BareStreaming(StreamingTask task, LoopContext context, Ends ends, int acknowledgementBytes)
            throws Exception {
        this.task = task;
        this.windows = context.parameters().number(Streaming.MESSAGES) / task.window();
        out = ends.to(task.partner(), task.messageSizeBytes());
        in = ends.from(task.partner(), task.messageSizeBytes());
        body = new byte[task.messageSizeBytes()];
        acknowledgement = new byte[acknowledgementBytes];
    }

    public Kernel kernel() {
        return task.role() == Role.SENDER ? this::send : this::receive;
    }

    private void send() throws Exception {
        sendSeenWindow();
        for (long window = 1; window < windows - 1; window++) {
            windowNanos = System.nanoTime();
            for (int i = 0; i < task.window(); i++) {
                Header.write(body, 0, 0, window * task.window() + i, windowNanos, 0);
                out.send(body, body.length);
            }
            in.receive(acknowledgement);
        }
        sendSeenWindow();
        task.source().awaitEnd();
    }

    private void sendSeenWindow() throws Exception {
        for (int i = 0; i < task.window(); i++) {
            task.source().next(body);
            out.send(body, body.length);
        }
        in.receive(acknowledgement);
    }

    private void receive() throws Exception {
        receiveSeenWindow();
        for (long window = 1; window < windows - 1; window++) {
            for (int i = 0; i < task.window(); i++) {
                in.receive(body);
            }
            windowNanos = System.nanoTime();
            out.send(acknowledgement, acknowledgement.length);
        }
        receiveSeenWindow();
    }

    private void receiveSeenWindow() throws Exception {
        for (int i = 0; i < task.window(); i++) {
            task.sink().accept(body, in.receive(body));
        }
        out.send(acknowledgement, acknowledgement.length);
    }
}
