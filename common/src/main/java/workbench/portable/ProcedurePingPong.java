package workbench.portable;

import workbench.transport.Kernel;
import workbench.transport.Procedure;
import workbench.transport.Procedures;
import workbench.transport.ShownWith;
import workbench.workload.PingPongTask;
import workbench.workload.Role;
import workbench.workload.Sink;
import workbench.workload.Source;

/** Ping-pong: call, the reply is the same message. An argument of another size says that there is no more. */
@ShownWith(CallGate.class)
final class ProcedurePingPong implements Kernel {
    private final Procedures procedures;
    private final PingPongTask task;
    private final CallGate gate = new CallGate(this::pong);
    private final Procedure partner;
    private final byte[] message;
    private final byte[] end;

    ProcedurePingPong(Procedures procedures, PingPongTask task) throws Exception {
        this.procedures = procedures;
        this.task = task;
        this.message = new byte[task.messageSizeBytes()];
        this.end = new byte[message.length == 0 ? 1 : 0];
        this.partner = task.role() == Role.PINGER ? procedures.of(task.partner()) : null;
    }

    @Override
    public void prepare() throws Exception {
        if (task.role() == Role.PONGER) {
            procedures.offer(gate);
        }
    }

    @Override
    public void iterate() throws Exception {
        if (task.role() == Role.PINGER) {
            ping(task.source(), task.sink());
        } else {
            gate.admit(1);
        }
    }

    private void ping(Source source, Sink sink) throws Exception {
        while (source.hasNext()) {
            source.next(message);
            byte[] reply = partner.call(message);
            sink.accept(reply, reply.length);
        }
        source.awaitEnd();
        partner.call(end);
    }

    private byte[] pong(byte[] argument) {
        if (argument.length == end.length) {
            gate.callerHasNoMore();
        } else {
            task.sink().accept(argument, argument.length);
        }
        return argument;
    }
}
