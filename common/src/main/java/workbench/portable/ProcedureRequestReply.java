package workbench.portable;

import workbench.transport.Kernel;
import workbench.transport.Procedure;
import workbench.transport.Procedures;
import workbench.transport.ShownWith;
import workbench.workload.RequestReplyTask;
import workbench.workload.Role;
import workbench.workload.Sink;
import workbench.workload.Source;

/** Request/reply: a call. A server takes the calls of its clients as they come, one at a time. An empty argument says that a client has no more. */
@ShownWith(CallGate.class)
final class ProcedureRequestReply implements Kernel {
    private static final byte[] NOTHING = {};

    private final Procedures procedures;
    private final RequestReplyTask task;
    private final CallGate gate = new CallGate(this::serve);
    private final Procedure server;
    private final byte[] request;

    ProcedureRequestReply(Procedures procedures, RequestReplyTask task) throws Exception {
        this.procedures = procedures;
        this.task = task;
        this.request = new byte[task.messageSizeBytes()];
        this.server = task.role() == Role.CLIENT ? procedures.of(task.serverRank()) : null;
    }

    @Override
    public void prepare() throws Exception {
        if (task.role() == Role.SERVER) {
            procedures.offer(gate);
        }
    }

    @Override
    public void iterate() throws Exception {
        if (task.role() == Role.CLIENT) {
            request(task.source(), task.sink());
        } else {
            gate.admit(task.ownClients());
        }
    }

    private void request(Source source, Sink sink) throws Exception {
        while (source.hasNext()) {
            task.think();
            int length = source.next(request);
            byte[] reply = server.call(ProcedureKernels.argument(request, length));
            sink.accept(reply, reply.length);
        }
        source.awaitEnd();
        server.call(NOTHING);
    }

    private byte[] serve(byte[] argument) {
        if (argument.length == 0) {
            gate.callerHasNoMore();
        } else {
            task.serve();
            task.sink().accept(argument, argument.length);
        }
        return argument;
    }
}
