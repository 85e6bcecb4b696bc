package workbench.ipc.procedure;

import java.util.List;
import java.util.Optional;
import workbench.ipc.MeetingHost;
import workbench.portable.ProcedureChannel;
import workbench.transport.CallMechanism;
import workbench.transport.Channel;
import workbench.transport.JoinContext;
import workbench.transport.Procedure;
import workbench.transport.Procedures;
import workbench.transport.Session;

/** A participant that serves a procedure, if its workload has others call it, and knows where the others serve theirs. */
final class ProcedureSession implements Session, Procedures {
    private final CallMechanism mechanism;
    private final int rank;
    private final String[] places;
    private volatile Procedure own;

    ProcedureSession(CallMechanism mechanism, JoinContext context) throws Exception {
        this.mechanism = mechanism;
        this.rank = context.rank();
        boolean isCalled =
                context.workload().calls(context.parameters()).stream().anyMatch(link -> link.to() == rank);
        this.places = MeetingHost.meet(context, isCalled ? mechanism.serve(argument -> own.call(argument)) : "");
    }

    @Override
    public void offer(Procedure procedure) {
        own = procedure;
    }

    @Override
    public Procedure of(int rank) throws Exception {
        return mechanism.connect(places[rank]);
    }

    @Override
    public Channel channel() throws Exception {
        return new ProcedureChannel(this, rank, places.length);
    }

    @Override
    public Optional<Procedures> procedures() {
        return Optional.of(this);
    }

    @Override
    public List<Class<?>> parts() {
        return List.of(mechanism.getClass());
    }

    @Override
    public void close() throws Exception {
        mechanism.close();
    }
}
