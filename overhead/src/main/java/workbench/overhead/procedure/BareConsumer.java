package workbench.overhead.procedure;

import workbench.overhead.bare.LoopContext;
import workbench.workload.Header;
import workbench.workload.ProducerConsumer;
import workbench.workload.ProducerConsumerTask;

/** Takes messages that calls bring, and how long they took. Control sees those of the first batch and the last one. */
final class BareConsumer implements BareCallee.Answer {
    private final ProducerConsumerTask task;
    private final LoopContext context;
    private final long messages;
    /** Nobody asks for it; but what nobody keeps, the compiler leaves out. */
    private long summedNanos;

    BareConsumer(ProducerConsumerTask task, LoopContext context) {
        this.task = task;
        this.context = context;
        messages = context.parameters().number(ProducerConsumer.MESSAGES);
    }

    @Override
    public byte[] to(byte[] argument, long number) {
        if (number < context.timing().batch() || number == messages - 1) {
            task.sink().accept(argument, argument.length);
        } else {
            long sentNanos = Header.sentNanos(argument);
            if (sentNanos != Header.UNTIMED) {
                summedNanos += System.nanoTime() - sentNanos;
            }
        }
        return NOTHING;
    }
}
