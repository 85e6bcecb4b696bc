package workbench.portable;

import workbench.transport.Kernel;
import workbench.transport.Procedure;
import workbench.transport.Procedures;
import workbench.transport.ShownWith;
import workbench.workload.ProducerConsumerTask;
import workbench.workload.Role;
import workbench.workload.Source;

/**
 * Producer/consumer in turn: each producer calls the consumers one after the other, and these are called by whoever is ready. An empty argument
 * says that a producer has no more; replies are empty.
 *
 * <pre>
 *   producer 0 ──▶ consumer 0, consumer 1, consumer 0, …
 *   producer 1 ──▶ consumer 0, consumer 1, consumer 0, …
 * </pre>
 */
@ShownWith(CallGate.class)
final class ProcedureProducerConsumer implements Kernel {
    private static final byte[] NOTHING = {};

    private final Procedures procedures;
    private final ProducerConsumerTask task;
    private final CallGate gate = new CallGate(this::consume);
    private final Procedure[] consumers;
    private final int underWay;
    private final byte[] message;

    ProcedureProducerConsumer(Procedures procedures, ProducerConsumerTask task) throws Exception {
        this.procedures = procedures;
        this.task = task;
        this.message = new byte[task.messageSizeBytes()];
        this.underWay = ProcedureKernels.callsUnderWay(task.credits(), task.maxInFlight(), task.consumers());
        this.consumers = new Procedure[task.role() == Role.PRODUCER ? task.consumers() : 0];
        for (int consumer = 0; consumer < consumers.length; consumer++) {
            consumers[consumer] = procedures.of(task.consumerRank(consumer));
        }
    }

    @Override
    public void prepare() throws Exception {
        if (task.role() == Role.CONSUMER) {
            procedures.offer(gate);
        }
    }

    @Override
    public void iterate() throws Exception {
        if (task.role() == Role.PRODUCER) {
            produce(task.source());
        } else {
            gate.admit(task.producers());
        }
    }

    private void produce(Source source) throws Exception {
        int consumer = 0;
        while (source.hasNext()) {
            int length = source.next(message);
            consumers[consumer].begin(ProcedureKernels.argument(message, length), underWay);
            consumer = (consumer + 1) % task.consumers();
        }
        for (consumer = 0; consumer < task.consumers(); consumer++) {
            consumers[consumer].awaitReplies();
            consumers[consumer].call(NOTHING);
        }
    }

    private byte[] consume(byte[] argument) {
        if (argument.length == 0) {
            gate.callerHasNoMore();
        } else {
            task.sink().accept(argument, argument.length);
        }
        return NOTHING;
    }
}
