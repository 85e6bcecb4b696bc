package workbench.ipc.procedure;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
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
import workbench.transport.KernelKind;
import workbench.transport.Session;
import workbench.workload.CommonParameters;
import workbench.workload.Parameters;
import workbench.workload.ProducerConsumer;
import workbench.workload.Streaming;
import workbench.workload.Workload;

/** A transport whose participants call each other's procedures. */
public abstract class ProcedureTransport extends PlainTransport {
    private final Copies.Form form;

    /** @param form in which a call's bytes travel */
    protected ProcedureTransport(String id, String description, Copies.Form form) {
        super(id, "procedures", description);
        this.form = form;
    }

    @Override
    public final Host startHost(HostContext context) throws IOException {
        return new MeetingHost(context.size());
    }

    @Override
    public final Session join(JoinContext context) throws Exception {
        return new ProcedureSession(mechanism(context, MeetingHost.secret(context)), context);
    }

    @Override
    public final Semantics semantics(
            Workload workload, Parameters parameters, Deployment deployment, KernelKind kernel) {
        PortableSemantics portable = new PortableSemantics(workload, parameters);
        Optional<Place> begun = needsReply(workload) ? Optional.empty() : begun(parameters);
        // A consumer answers by its reply, whatever is to be in flight.
        Bound bound = workload instanceof ProducerConsumer ? Bound.NONE : portable.bound();
        return portable.over(
                deployment,
                begun.map(place -> Capacity.messages(ProcedureKernels.callsUnderWay(workload, parameters), place))
                        .orElseGet(() -> Capacity.of(Capacity.Room.RENDEZVOUS).with(bound)),
                Waiting.BLOCKS,
                Durability.NONE,
                Acknowledgement.of(Acknowledgement.By.REPLY),
                begun.map(Send::copiedTo).orElseGet(() -> Send.returning(Send.Returns.REPLIED)),
                Copies.of(form(parameters), 2, 2));
    }

    /**
     * Where a call that needs no reply is handed to, if the next call may begin before the last one has its reply; what is there holds a caller
     * back as well.
     */
    protected Optional<Place> begun(Parameters parameters) {
        return Optional.empty();
    }

    protected Copies.Form form(Parameters parameters) {
        return form;
    }

    /** Where the kernel makes use of what comes back, or goes over a {@link ProcedureChannel}, it waits for each reply whatever the library can do. */
    private static boolean needsReply(Workload workload) {
        return !(workload instanceof ProducerConsumer || workload instanceof Streaming);
    }

    @Override
    public Map<String, String> notHonoured(Workload workload) {
        return CommonParameters.hasCredits(workload) && needsReply(workload)
                ? Map.of(CommonParameters.CREDITS, "whoever sends waits for each receiver's reply")
                : Map.of();
    }

    /**
     * A participant's side of the library.
     *
     * @param secret what all participants of the repetition know and nobody else does: hexadecimal digits
     */
    protected abstract CallMechanism mechanism(JoinContext context, String secret) throws Exception;
}
