package workbench.ipc;

import workbench.transport.Kernel;
import workbench.workload.Header;
import workbench.workload.Role;
import workbench.workload.StreamingTask;

/**
 * What somebody would write who only wants to know how many bytes a second go one way: windows, each answered. Control sees the first and the last
 * window.
 */
final class BareStreaming implements Kernel {
    private final StreamingTask task;
    private final long windows;
    private final Outlet out;
    private final Inlet in;
    private final byte[] body;
    private final byte[] acknowledgement = new byte[1];
    private long windowNanos;

    /** @param messages of an iteration, whole windows */
    BareStreaming(StreamingTask task, long messages, Outlet[] outlets, Inlet[] inlets) {
        this.task = task;
        this.windows = messages / task.window();
        out = outlets[task.partner()].bare(task.messageSizeBytes());
        in = inlets[task.partner()].bare(task.messageSizeBytes());
        body = new byte[task.messageSizeBytes()];
    }

    @Override
    public void iterate() throws Exception {
        if (task.role() == Role.SENDER) {
            send();
        } else {
            receive();
        }
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

    @Override
    public String toString() {
        return "bare loop, last window at " + windowNanos + " ns";
    }
}
