package workbench.ipc.procedure;

import java.io.IOException;
import workbench.ipc.MeetingHost;
import workbench.ipc.Phrases;
import workbench.ipc.PlainTransport;
import workbench.portable.ProcedureKernels;
import workbench.transport.CallMechanism;
import workbench.transport.Deployment;
import workbench.transport.Host;
import workbench.transport.HostContext;
import workbench.transport.JoinContext;
import workbench.transport.Semantics;
import workbench.transport.Session;
import workbench.workload.ParallelSum;
import workbench.workload.Parameters;
import workbench.workload.PingPong;
import workbench.workload.ProducerConsumer;
import workbench.workload.Streaming;
import workbench.workload.Workload;

/** A transport whose participants call each other's procedures. */
public abstract class ProcedureTransport extends PlainTransport {
    private static final String REPLIED = "returns when the called participant has replied";

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
    protected static Semantics awaited(Workload workload, Parameters parameters, Deployment deployment, String copies) {
        return semantics(workload, parameters, deployment, zero(workload), REPLIED, copies);
    }

    /**
     * What the figures mean where the next call may begin before the last one has its reply.
     *
     * @param orElse what else holds a caller back
     * @param begun when a call that needs no reply returns
     * @param copies where a message is copied on its way
     */
    protected static Semantics severalUnderWay(
            Workload workload,
            Parameters parameters,
            Deployment deployment,
            String orElse,
            String begun,
            String copies) {
        return needsReply(workload)
                ? awaited(workload, parameters, deployment, copies)
                : semantics(
                        workload,
                        parameters,
                        deployment,
                        calls(ProcedureKernels.callsUnderWay(workload, parameters))
                                + " of each pair without a reply, or " + orElse + "; then the caller waits",
                        begun,
                        copies);
    }

    private static Semantics semantics(
            Workload workload,
            Parameters parameters,
            Deployment deployment,
            String capacity,
            String send,
            String copies) {
        return new Semantics(
                capacity,
                "blocks",
                "none",
                "the reply to each call",
                send,
                copies,
                Phrases.border(deployment),
                Phrases.next(workload, parameters));
    }

    /** Where the kernel makes use of what comes back, it waits for it whatever the library can do. */
    private static boolean needsReply(Workload workload) {
        return workload instanceof PingPong || workload instanceof ParallelSum;
    }

    private static String zero(Workload workload) {
        return "zero: a caller waits for each reply"
                + switch (workload) {
                    case ProducerConsumer w -> ", whatever credits says";
                    case ParallelSum w -> "; all workers are called at once";
                    case PingPong w -> "";
                    case Streaming w -> ", also within a window";
                };
    }

    private static String calls(long number) {
        return number == 1 ? "1 call" : number + " calls";
    }

    /**
     * A participant's side of the library.
     *
     * @param secret what all participants of the repetition know and nobody else does: hexadecimal digits
     */
    protected abstract CallMechanism mechanism(JoinContext context, String secret) throws Exception;
}
