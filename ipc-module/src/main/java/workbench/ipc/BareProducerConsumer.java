package workbench.ipc;

import workbench.transport.Kernel;
import workbench.workload.Header;
import workbench.workload.ProducerConsumerTask;
import workbench.workload.Role;
import workbench.workload.Timing;

/**
 * What somebody would write who only wants to send messages and to know how long they took. Control sees those of the first batch and the last
 * one, which begins a batch for it.
 */
final class BareProducerConsumer implements Kernel {
    private static final int PRODUCER = 0;

    private final ProducerConsumerTask task;
    private final long messages;
    private final Timing timing;
    private final Outlet out;
    private final Inlet in;
    private final byte[] body;
    private long summedNanos;

    /**
     * @param messages of an iteration
     * @param timing says which messages are timed
     */
    BareProducerConsumer(ProducerConsumerTask task, long messages, Timing timing, Outlet[] outlets, Inlet[] inlets) {
        this.task = task;
        this.messages = messages;
        this.timing = timing;
        boolean produces = task.role() == Role.PRODUCER;
        out = produces ? outlets[task.consumerRank(0)].bare(task.messageSizeBytes()) : null;
        in = produces ? null : inlets[PRODUCER].bare(task.messageSizeBytes());
        body = new byte[task.messageSizeBytes()];
    }

    @Override
    public void iterate() throws Exception {
        if (task.role() == Role.PRODUCER) {
            send();
        } else {
            receive();
        }
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

    @Override
    public String toString() {
        return "bare loop, " + summedNanos + " ns under way in all";
    }
}
