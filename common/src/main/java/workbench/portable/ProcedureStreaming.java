package workbench.portable;

import workbench.transport.Kernel;
import workbench.transport.Procedure;
import workbench.transport.Procedures;
import workbench.transport.ShownWith;
import workbench.workload.Role;
import workbench.workload.Source;
import workbench.workload.StreamingTask;

/**
 * Streaming: begin a window of calls, await their replies, which are its acknowledgement. A library that can have only one call under way awaits
 * each. An empty argument says that there is no more.
 */
@ShownWith(CallGate.class)
final class ProcedureStreaming implements Kernel {
    private static final byte[] NOTHING = {};

    private final Procedures procedures;
    private final StreamingTask task;
    private final CallGate gate = new CallGate(this::receive);
    private final Procedure partner;
    private final byte[] message;

    ProcedureStreaming(Procedures procedures, StreamingTask task) throws Exception {
        this.procedures = procedures;
        this.task = task;
        this.message = new byte[task.messageSizeBytes()];
        this.partner = task.role() == Role.SENDER ? procedures.of(task.partner()) : null;
    }

    @Override
    public void prepare() throws Exception {
        if (task.role() == Role.RECEIVER) {
            procedures.offer(gate);
        }
    }

    @Override
    public void iterate() throws Exception {
        if (task.role() == Role.SENDER) {
            send(task.source());
        } else {
            gate.admit(1);
        }
    }

    private void send(Source source) throws Exception {
        while (source.hasNext()) {
            for (int sent = 0; sent < task.window(); sent++) {
                int length = source.next(message);
                partner.begin(ProcedureKernels.argument(message, length), task.window());
            }
            partner.awaitReplies();
        }
        source.awaitEnd();
        partner.call(NOTHING);
    }

    private byte[] receive(byte[] argument) {
        if (argument.length == 0) {
            gate.callerHasNoMore();
        } else {
            task.sink().accept(argument, argument.length);
        }
        return NOTHING;
    }
}
