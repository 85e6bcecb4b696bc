package workbench.ipc.procedure;

import workbench.transport.Kernel;
import workbench.transport.Procedure;
import workbench.workload.Header;
import workbench.workload.StreamingTask;

/**
 * What somebody would write who only wants to know how many bytes a second go one way: windows of calls whose replies are awaited together. Control
 * sees the first and the last window.
 */
final class BareSender implements Kernel {
    private final StreamingTask task;
    private final long windows;
    private final Procedure partner;
    private final byte[] body;

    /** @param messages of an iteration, whole windows */
    BareSender(StreamingTask task, long messages, Procedure partner) {
        this.task = task;
        this.windows = messages / task.window();
        this.partner = partner;
        body = new byte[task.messageSizeBytes()];
    }

    @Override
    public void iterate() throws Exception {
        sendSeenWindow();
        for (long window = 1; window < windows - 1; window++) {
            long nanos = System.nanoTime();
            for (int i = 0; i < task.window(); i++) {
                Header.write(body, 0, 0, window * task.window() + i, nanos, 0);
                partner.begin(body, task.window());
            }
            partner.awaitReplies();
        }
        sendSeenWindow();
        task.source().awaitEnd();
    }

    private void sendSeenWindow() throws Exception {
        for (int i = 0; i < task.window(); i++) {
            task.source().next(body);
            partner.begin(body, task.window());
        }
        partner.awaitReplies();
    }

    /** Answers the calls. */
    static final class Receiver implements BareCallee.Answer {
        private final StreamingTask task;
        private final long messages;
        private long windowNanos;

        /** @param messages of an iteration */
        Receiver(StreamingTask task, long messages) {
            this.task = task;
            this.messages = messages;
        }

        @Override
        public byte[] to(byte[] argument, long number) {
            if (number < task.window() || number >= messages - task.window()) {
                task.sink().accept(argument, argument.length);
            } else if ((number + 1) % task.window() == 0) {
                windowNanos = System.nanoTime();
            }
            return NOTHING;
        }

        @Override
        public String toString() {
            return "bare loop, last window at " + windowNanos + " ns";
        }
    }
}
