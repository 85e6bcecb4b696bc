package workbench.ipc.procedure;

import java.io.IOException;
import workbench.ipc.MeetingHost;
import workbench.ipc.PlainTransport;
import workbench.portable.PortableSemantics;
import workbench.portable.ProcedureKernels;
import workbench.semantics.Acknowledgement;
import workbench.semantics.Bound;
import workbench.semantics.Capacity;
import workbench.semantics.Copies;
import workbench.semantics.Durability;
import workbench.semantics.Place;
import workbench.semantics.Semantics;
import workbench.semantics.Send;
import workbench.semantics.Waiting;
import workbench.transport.CallMechanism;
import workbench.transport.Deployment;
import workbench.transport.Host;
import workbench.transport.HostContext;
import workbench.transport.JoinContext;
import workbench.transport.Session;
import workbench.workload.ParallelSum;
import workbench.workload.Parameters;
import workbench.workload.PingPong;
import workbench.workload.ProducerConsumer;
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

    /** What the figures mean where a library waits for the reply of each call. */
    protected static Semantics awaited(
            Workload workload, Parameters parameters, Deployment deployment, Copies.Form form) {
        // A consumer answers by its reply, whatever is to be in flight.
        Bound bound =
                workload instanceof ProducerConsumer ? Bound.NONE : new PortableSemantics(workload, parameters).bound();
        return semantics(
                workload,
                parameters,
                deployment,
                Capacity.of(Capacity.Room.RENDEZVOUS).with(bound),
                Send.returning(Send.Returns.REPLIED),
                Copies.of(form, 2, 2));
    }

    /**
     * What the figures mean where the next call may begin before the last one has its reply.
     *
     * @param begun where a call that needs no reply is handed to; what is there holds a caller back as well
     */
    protected static Semantics severalUnderWay(
            Workload workload, Parameters parameters, Deployment deployment, Place begun, Copies.Form form) {
        Capacity calls = Capacity.messages(ProcedureKernels.callsUnderWay(workload, parameters), begun);
        return needsReply(workload)
                ? awaited(workload, parameters, deployment, form)
                : semantics(workload, parameters, deployment, calls, Send.copiedTo(begun), Copies.of(form, 2, 2));
    }

    private static Semantics semantics(
            Workload workload,
            Parameters parameters,
            Deployment deployment,
            Capacity capacity,
            Send send,
            Copies copies) {
        return new PortableSemantics(workload, parameters)
                .over(
                        deployment,
                        capacity,
                        Waiting.BLOCKS,
                        Durability.NONE,
                        Acknowledgement.of(Acknowledgement.By.REPLY),
                        send,
                        copies);
    }

    /** Where the kernel makes use of what comes back, it waits for it whatever the library can do. */
    private static boolean needsReply(Workload workload) {
        return workload instanceof PingPong || workload instanceof ParallelSum;
    }

    /**
     * A participant's side of the library.
     *
     * @param secret what all participants of the repetition know and nobody else does: hexadecimal digits
     */
    protected abstract CallMechanism mechanism(JoinContext context, String secret) throws Exception;
}
