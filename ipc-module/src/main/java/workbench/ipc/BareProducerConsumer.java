package workbench.ipc;

import workbench.transport.Kernel;
import workbench.workload.Header;
import workbench.workload.ProducerConsumerTask;
import workbench.workload.Role;

/** What somebody would write who only wants to send messages and to know how long they took. Control sees the first and the last one. */
final class BareProducerConsumer implements Kernel {
    private static final int PRODUCER = 0;

    private final ProducerConsumerTask task;
    private final long messages;
    private final Outlet out;
    private final Inlet in;
    private final byte[] body;
    private long summedNanos;

    /** @param messages of an iteration */
    BareProducerConsumer(ProducerConsumerTask task, long messages, Outlet[] outlets, Inlet[] inlets) {
        this.task = task;
        this.messages = messages;
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
        task.source().next(body);
        out.send(body, body.length);
        for (long sequence = 1; sequence < messages - 1; sequence++) {
            Header.write(body, 0, 0, sequence, System.nanoTime(), 0);
            out.send(body, body.length);
        }
        task.source().next(body);
        out.send(body, body.length);
        task.source().awaitEnd();
    }

    private void receive() throws Exception {
        task.sink().accept(body, in.receive(body));
        for (long sequence = 1; sequence < messages - 1; sequence++) {
            in.receive(body);
            summedNanos += System.nanoTime() - Header.sentNanos(body);
        }
        task.sink().accept(body, in.receive(body));
    }

    @Override
    public String toString() {
        return "bare loop, " + summedNanos + " ns under way in all";
    }
}
