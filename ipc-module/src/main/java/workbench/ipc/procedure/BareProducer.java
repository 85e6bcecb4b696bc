package workbench.ipc.procedure;

import workbench.transport.Kernel;
import workbench.transport.Procedure;
import workbench.workload.Header;
import workbench.workload.ProducerConsumerTask;
import workbench.workload.Timing;

/**
 * What somebody would write who only wants to call with messages and to know how long they took. Control sees those of the first batch and the
 * last one.
 */
final class BareProducer implements Kernel {
    private final ProducerConsumerTask task;
    private final long messages;
    private final Timing timing;
    private final Procedure consumer;
    private final byte[] body;

    /**
     * @param messages of an iteration
     * @param timing says which messages are timed
     */
    BareProducer(ProducerConsumerTask task, long messages, Timing timing, Procedure consumer) {
        this.task = task;
        this.messages = messages;
        this.timing = timing;
        this.consumer = consumer;
        body = new byte[task.messageSizeBytes()];
    }

    @Override
    public void iterate() throws Exception {
        int batch = timing.batch();
        for (int i = 0; i < batch; i++) {
            beginSeen();
        }
        for (long sequence = batch; sequence < messages - 1; sequence++) {
            Header.write(body, 0, 0, sequence, (sequence & batch - 1) == 0 ? System.nanoTime() : Header.UNTIMED, 0);
            begin();
        }
        beginSeen();
        consumer.awaitReplies();
        task.source().awaitEnd();
    }

    private void beginSeen() throws Exception {
        task.source().next(body);
        begin();
    }

    private void begin() throws Exception {
        consumer.begin(body, task.credits());
    }

    /** Answers the calls. */
    static final class Consumer implements BareCallee.Answer {
        private final ProducerConsumerTask task;
        private final long messages;
        private final Timing timing;
        private long summedNanos;

        /**
         * @param messages of an iteration
         * @param timing says which messages are timed
         */
        Consumer(ProducerConsumerTask task, long messages, Timing timing) {
            this.task = task;
            this.messages = messages;
            this.timing = timing;
        }

        @Override
        public byte[] to(byte[] argument, long number) {
            if (number < timing.batch() || number == messages - 1) {
                task.sink().accept(argument, argument.length);
            } else {
                long sentNanos = Header.sentNanos(argument);
                if (sentNanos != Header.UNTIMED) {
                    summedNanos += System.nanoTime() - sentNanos;
                }
            }
            return NOTHING;
        }

        @Override
        public String toString() {
            return "bare loop, " + summedNanos + " ns under way in all";
        }
    }
}
