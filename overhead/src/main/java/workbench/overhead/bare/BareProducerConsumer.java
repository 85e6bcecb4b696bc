package workbench.overhead.bare;

import workbench.transport.Kernel;
import workbench.workload.Header;
import workbench.workload.ProducerConsumer;
import workbench.workload.ProducerConsumerTask;
import workbench.workload.Role;

/**
 * What somebody would write who only wants to send messages and to know how long they took. Control sees those of the first batch and the last
 * one, which begins a batch for it.
 */
public final class BareProducerConsumer {
    private static final int PRODUCER = 0;

    private final ProducerConsumerTask task;
    private final long messages;
    private final BareTimes timing;
    private final Ends.Out out;
    private final Ends.In in;
    private final byte[] body;
    /** Nobody asks for it; but what nobody keeps, the compiler leaves out. */
    private long summedNanos;

    public BareProducerConsumer(ProducerConsumerTask task, LoopContext context, Ends ends) throws Exception {
        this.task = task;
        this.messages = context.parameters().number(ProducerConsumer.MESSAGES);
        this.timing = context.timing();
        boolean produces = task.role() == Role.PRODUCER;
        out = produces ? ends.to(task.consumerRank(0), task.messageSizeBytes()) : null;
        in = produces ? null : ends.from(PRODUCER, task.messageSizeBytes());
        body = new byte[task.messageSizeBytes()];
    }

    public Kernel kernel() {
        return task.role() == Role.PRODUCER ? this::send : this::receive;
    }

    private void send() throws Exception {
        int batch = timing.batch();
        for (int i = 0; i < batch; i++) {
            sendSeen();
        }
        for (long sequence = batch; sequence < messages - 1; sequence++) {
            Header.write(body, 0, 0, sequence, (sequence & batch - 1) == 0 ? System.nanoTime() : Header.UNTIMED, 0);
            out.send(body, body.length);
        }
        sendSeen();
        out.flush();
        task.source().awaitEnd();
    }

    private void sendSeen() throws Exception {
        task.source().next(body);
        out.send(body, body.length);
    }

    private void receive() throws Exception {
        int batch = timing.batch();
        for (int i = 0; i < batch; i++) {
            receiveSeen();
        }
        for (long sequence = batch; sequence < messages - 1; sequence++) {
            in.receive(body);
            long sentNanos = Header.sentNanos(body);
            if (sentNanos != Header.UNTIMED) {
                summedNanos += System.nanoTime() - sentNanos;
            }
        }
        receiveSeen();
    }

    private void receiveSeen() throws Exception {
        task.sink().accept(body, in.receive(body));
    }
}
