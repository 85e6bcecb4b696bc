package workbench.ipc;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import workbench.portable.PortableSemantics;
import workbench.semantics.Capacity;
import workbench.semantics.Copies;
import workbench.semantics.Durability;
import workbench.semantics.Place;
import workbench.semantics.Semantics;
import workbench.semantics.Send;
import workbench.semantics.Waiting;
import workbench.transport.Deployment;
import workbench.transport.JoinContext;
import workbench.transport.KernelKind;
import workbench.transport.Session;
import workbench.workload.Parameters;
import workbench.workload.Workload;

/** Mechanisms that have links between pairs of participants, opened in an order that all follow. */
abstract class IpcTransport extends PlainTransport {
    /** Their room has nothing to do with the number of messages. */
    private static final Set<Place> KERNELS_OWN = EnumSet.of(Place.PIPE, Place.SOCKET_BUFFERS, Place.KERNEL_QUEUE);

    private final Place place;
    private final Durability durability;
    private final Copies copies;

    /** @param place where a message is between its sender and its receiver */
    IpcTransport(String id, String style, String description, Place place, Durability durability, Copies copies) {
        super(id, style, description);
        this.place = place;
        this.durability = durability;
        this.copies = copies;
    }

    @Override
    public final Semantics semantics(
            Workload workload, Parameters parameters, Deployment deployment, KernelKind kernel) {
        Capacity room = room(workload, parameters);
        Send send = room.room() == Capacity.Room.RENDEZVOUS ? Send.returning(Send.Returns.TAKEN) : Send.copiedTo(place);
        return new PortableSemantics(workload, parameters)
                .over(deployment, room, waiting(parameters), durability, send, copies);
    }

    /** What a link has room for. */
    abstract Capacity room(Workload workload, Parameters parameters);

    Waiting waiting(Parameters parameters) {
        return Waiting.BLOCKS;
    }

    @Override
    public final Map<String, String> notHonoured(Workload workload) {
        return KERNELS_OWN.contains(place) ? creditsAreBytes(workload) : Map.of();
    }

    @Override
    public final Session join(JoinContext context) throws Exception {
        return new LinkSession(mechanism(context), context);
    }

    /** A participant's side of it. May wait for the others. */
    abstract Mechanism mechanism(JoinContext context) throws Exception;
}
