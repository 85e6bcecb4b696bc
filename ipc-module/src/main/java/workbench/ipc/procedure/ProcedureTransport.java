package workbench.ipc.procedure;

import java.io.IOException;
import workbench.ipc.MeetingHost;
import workbench.ipc.Phrases;
import workbench.ipc.PlainTransport;
import workbench.transport.CallMechanism;
import workbench.transport.Deployment;
import workbench.transport.Host;
import workbench.transport.HostContext;
import workbench.transport.JoinContext;
import workbench.transport.Semantics;
import workbench.transport.Session;
import workbench.workload.Streaming;
import workbench.workload.Workload;

/** A transport whose participants call each other's procedures. */
public abstract class ProcedureTransport extends PlainTransport {
    protected ProcedureTransport(String id, String description) {
        super(id, "procedures", description);
    }

    @Override
    public final Host startHost(HostContext context) throws IOException {
        return new MeetingHost(context.size());
    }

    @Override
    public final Session join(JoinContext context) throws Exception {
        return new ProcedureSession(mechanism(context, MeetingHost.secret(context)), context);
    }

    /**
     * What the figures mean where a library waits for the reply of each call.
     *
     * @param copies where a message is copied on its way
     */
    protected static Semantics awaited(Workload workload, Deployment deployment, String copies) {
        return new Semantics(
                "zero: a caller waits for each reply, "
                        + (workload instanceof Streaming ? "also within a window" : "so one message is under way"),
                "blocks",
                "none",
                "the reply to each call",
                "returns when the called participant has replied",
                copies,
                Phrases.border(deployment),
                Phrases.next(workload));
    }

    /**
     * A participant's side of the library.
     *
     * @param secret what all participants of the repetition know and nobody else does: hexadecimal digits
     */
    protected abstract CallMechanism mechanism(JoinContext context, String secret) throws Exception;
}
