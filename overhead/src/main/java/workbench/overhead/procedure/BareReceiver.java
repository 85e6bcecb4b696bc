package workbench.overhead.procedure;

import workbench.workload.StreamingTask;

/** Takes windows of messages that calls bring. Control sees the first and the last window. */
final class BareReceiver implements BareCallee.Answer {
    private final StreamingTask task;
    private final long messages;
    /** Nobody asks for it; but what nobody keeps, the compiler leaves out. */
    private long windowNanos;

    /** @param messages of an iteration */
    BareReceiver(StreamingTask task, long messages) {
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
}
