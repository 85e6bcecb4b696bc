package workbench.ipc;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.util.List;
import workbench.semantics.Capacity;
import workbench.semantics.Copies;
import workbench.semantics.Durability;
import workbench.semantics.Place;
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
        super(
                id,
                "memory",
                description,
                Place.SLOTS,
                Durability.OUTLIVES_PROCESSES,
                Copies.of(Copies.Form.SHARED_MEMORY, 2, 0));
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
    final Capacity room(Workload workload, Parameters parameters) {
        SlotRing.Shape shape = shape(workload, parameters);
        return shape.rendezvous()
                ? Capacity.of(Capacity.Room.RENDEZVOUS)
                : Capacity.messages(shape.slots(), Place.SLOTS);
    }

    /** A participant's ends, with the memory mapped as long as it takes part. */
    abstract static class Rings implements Mechanism {
        private final SlotRing.Shape shape;
        private final Arena arena = Arena.ofConfined();

        Rings(SlotRing.Shape shape) {
            this.shape = shape;
        }

        /** What a link consists of. */
        abstract SlotRing.Parts open(Edge link, Arena until) throws IOException;

        @Override
        public Outlet outlet(Edge link) throws IOException {
            return new SlotRing.Writer(open(link, arena), shape);
        }

        @Override
        public Inlet inlet(Edge link) throws IOException {
            return new SlotRing.Reader(open(link, arena), shape);
        }

        @Override
        public void close() {
            if (arena.scope().isAlive()) {
                arena.close();
            }
        }
    }
}
