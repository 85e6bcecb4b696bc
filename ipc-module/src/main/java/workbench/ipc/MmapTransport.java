package workbench.ipc;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import workbench.semantics.Bound;
import workbench.semantics.Capacity;
import workbench.semantics.Copies;
import workbench.semantics.Durability;
import workbench.semantics.Place;
import workbench.semantics.Waiting;
import workbench.transport.Host;
import workbench.transport.HostContext;
import workbench.transport.JoinContext;
import workbench.workload.Edge;
import workbench.workload.Parameter;
import workbench.workload.Parameters;
import workbench.workload.Workload;

/** A file mapped into the memory of both ends, a {@link Ring} for each link: once it is mapped, no system call is made for a message. */
public final class MmapTransport extends IpcTransport {
    public MmapTransport() {
        super(
                "mmap",
                "memory",
                "a memory-mapped file, a ring for each pair with one writer and one reader",
                Place.RING,
                Durability.OUTLIVES_PROCESSES,
                Copies.of(Copies.Form.SHARED_MEMORY, 2, 0));
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(RingSize.parameter(), WaitStrategy.parameter());
    }

    @Override
    Waiting waiting(Parameters parameters) {
        return Waiting.of(WaitStrategy.of(parameters).how());
    }

    @Override
    Capacity room(Workload workload, Parameters parameters) {
        long messages = RingSize.of(workload, parameters).bytes()
                / Ring.blocks(workload.inFlight(parameters).messageBytes());
        return new Capacity(Capacity.Room.MESSAGES, Place.RING, messages, 0, Capacity.Exactness.AT_MOST, Bound.NONE);
    }

    @Override
    public Host startHost(HostContext context) throws IOException {
        // Written and not only made so long: on a full disk whoever wrote to what is mapped would be killed.
        long capacity = RingSize.of(context.workload(), context.parameters()).bytes();
        byte[] zeros = new byte[Math.toIntExact(Ring.sizeBytes(capacity))];
        for (Edge link : context.workload().edges(context.parameters())) {
            Files.write(FileHost.file(context.directory(), link), zeros, StandardOpenOption.CREATE_NEW);
        }
        return new FileHost(context.directory());
    }

    @Override
    Mechanism mechanism(JoinContext context) {
        Path folder = FileHost.folder(context);
        WaitStrategy waiting = WaitStrategy.of(context.parameters());
        long capacity = RingSize.of(context.workload(), context.parameters()).bytes();
        Arena arena = Arena.ofConfined();
        return new Mechanism() {
            @Override
            public Outlet outlet(Edge link) throws IOException {
                return new RingWriter(map(link), capacity, waiting);
            }

            @Override
            public Inlet inlet(Edge link) throws IOException {
                return new RingReader(map(link), capacity, waiting);
            }

            private MemorySegment map(Edge link) throws IOException {
                Path file = FileHost.file(folder, link);
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                    return channel.map(FileChannel.MapMode.READ_WRITE, 0, Ring.sizeBytes(capacity), arena);
                }
            }

            @Override
            public void close() {
                if (arena.scope().isAlive()) {
                    arena.close();
                }
            }
        };
    }
}
