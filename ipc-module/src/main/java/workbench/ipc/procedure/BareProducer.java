package workbench.ipc.procedure;

import workbench.transport.Kernel;
import workbench.transport.Procedure;
import workbench.workload.Header;
import workbench.workload.ProducerConsumerTask;

/** What somebody would write who only wants to call with messages and to know how long they took. Control sees the first and the last one. */
final class BareProducer implements Kernel {
    private final ProducerConsumerTask task;
    private final long messages;
    private final Procedure consumer;
    private final byte[] body;

    /** @param messages of an iteration */
    BareProducer(ProducerConsumerTask task, long messages, Procedure consumer) {
        this.task = task;
        this.messages = messages;
        this.consumer = consumer;
        body = new byte[task.messageSizeBytes()];
    }

    @Override
    public void iterate() throws Exception {
        task.source().next(body);
        begin();
        for (long sequence = 1; sequence < messages - 1; sequence++) {
            Header.write(body, 0, 0, sequence, System.nanoTime(), 0);
            begin();
        }
        task.source().next(body);
        begin();
        consumer.awaitReplies();
        task.source().awaitEnd();
    }

    private void begin() throws Exception {
        consumer.begin(body, task.credits());
    }

    /** Answers the calls. */
    static final class Consumer implements BareCallee.Answer {
        private final ProducerConsumerTask task;
        private final long messages;
        private long summedNanos;

        /** @param messages of an iteration */
        Consumer(ProducerConsumerTask task, long messages) {
            this.task = task;
            this.messages = messages;
        }

        @Override
        public byte[] to(byte[] argument, long number) {
            if (number == 0 || number == messages - 1) {
                task.sink().accept(argument, argument.length);
            } else {
                summedNanos += System.nanoTime() - Header.sentNanos(argument);
            }
            return NOTHING;
        }

        @Override
        public String toString() {
            return "bare loop, " + summedNanos + " ns under way in all";
        }
    }
}
