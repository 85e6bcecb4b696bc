package workbench.ipc;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import workbench.ipc.posix.Semaphore;
import workbench.portable.PortableSemantics;
import workbench.semantics.Capacity;
import workbench.semantics.Copies;
import workbench.semantics.Durability;
import workbench.semantics.Place;
import workbench.semantics.Semantics;
import workbench.semantics.Send;
import workbench.semantics.Waiting;
import workbench.transport.Deployment;
import workbench.transport.KernelKind;
import workbench.workload.Edge;
import workbench.workload.InFlight;
import workbench.workload.Parameter;
import workbench.workload.Parameters;
import workbench.workload.Workload;

/** A {@link SlotRing} in memory that the kernel shares, and two semaphores of the kernel, for each link. */
abstract sealed class SharedMemoryTransport extends IpcTransport permits PosixShmTransport, SysvShmTransport {
    SharedMemoryTransport(String id, String description) {
        super(id, "memory", description);
    }

    @Override
    public final List<Parameter> parameters() {
        return List.of(
                Parameter.choice(
                        Slots.CAPACITY,
                        "what the buffer of a pair holds: so many messages, or none (a rendezvous)",
                        Slots.BOUNDED,
                        Slots.ZERO),
                Slots.parameter());
    }

    @Override
    public final void check(Workload workload, Parameters parameters, Deployment deployment, KernelKind kernel) {
        Slots.check(parameters);
    }

    static SlotRing.Shape shape(Workload workload, Parameters parameters) {
        InFlight inFlight = workload.inFlight(parameters);
        return parameters.is(Slots.CAPACITY, Slots.ZERO)
                ? SlotRing.Shape.rendezvous(inFlight.messageBytes())
                : SlotRing.Shape.bounded(inFlight.messageBytes(), Slots.of(parameters), inFlight.underWay());
    }

    @Override
    public final Semantics semantics(
            Workload workload, Parameters parameters, Deployment deployment, KernelKind kernel) {
        SlotRing.Shape shape = shape(workload, parameters);
        return new PortableSemantics(workload, parameters)
                .over(
                        deployment,
                        shape.rendezvous()
                                ? Capacity.of(Capacity.Room.RENDEZVOUS)
                                : Capacity.messages(shape.slots(), Place.SLOTS),
                        Waiting.BLOCKS,
                        Durability.OUTLIVES_PROCESSES,
                        shape.rendezvous() ? Send.returning(Send.Returns.TAKEN) : Send.copiedTo(Place.SLOTS),
                        Copies.of(Copies.Form.SHARED_MEMORY, 2, 0));
    }

    /** A participant's ends, with the memory mapped as long as it takes part. */
    abstract static class Rings implements Mechanism {
        private final SlotRing.Shape shape;
        private final Arena arena = Arena.ofConfined();

        Rings(SlotRing.Shape shape) {
            this.shape = shape;
        }

        abstract MemorySegment memory(Edge link, Arena until) throws IOException;

        abstract Semaphore free(Edge link) throws IOException;

        abstract Semaphore full(Edge link) throws IOException;

        @Override
        public Outlet outlet(Edge link) throws IOException {
            return new SlotRing.Writer(memory(link, arena), shape, free(link), full(link));
        }

        @Override
        public Inlet inlet(Edge link) throws IOException {
            return new SlotRing.Reader(memory(link, arena), shape, free(link), full(link));
        }

        @Override
        public void close() {
            if (arena.scope().isAlive()) {
                arena.close();
            }
        }
    }
}
