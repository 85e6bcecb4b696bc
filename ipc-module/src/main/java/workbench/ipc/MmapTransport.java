package workbench.ipc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import workbench.portable.PortableSemantics;
import workbench.semantics.Bound;
import workbench.semantics.Capacity;
import workbench.semantics.Copies;
import workbench.semantics.Durability;
import workbench.semantics.Place;
import workbench.semantics.Semantics;
import workbench.semantics.Send;
import workbench.semantics.Waiting;
import workbench.transport.Deployment;
import workbench.transport.Host;
import workbench.transport.HostContext;
import workbench.transport.JoinContext;
import workbench.transport.KernelKind;
import workbench.workload.Edge;
import workbench.workload.Parameter;
import workbench.workload.Parameters;
import workbench.workload.Workload;

/** A file mapped into the memory of both ends, a {@link Ring} for each link: once it is mapped, no system call is made for a message. */
public final class MmapTransport extends IpcTransport {
    public MmapTransport() {
        super("mmap", "memory", "a memory-mapped file, a ring for each pair with one writer and one reader");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(RingSize.parameter(), WaitStrategy.parameter());
    }

    @Override
    public Semantics semantics(Workload workload, Parameters parameters, Deployment deployment, KernelKind kernel) {
        return new PortableSemantics(workload, parameters)
                .over(
                        deployment,
                        room(workload, parameters),
                        Waiting.of(WaitStrategy.of(parameters).how()),
                        Durability.OUTLIVES_PROCESSES,
                        Send.copiedTo(Place.RING),
                        Copies.of(Copies.Form.SHARED_MEMORY, 2, 0));
    }

    private static Capacity room(Workload workload, Parameters parameters) {
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
                return new RingWriter(ringMemory(link), capacity, waiting) {
                    @Override
                    public Outlet bare(int mostBytes) {
                        return new BareSlots.Writer(bareMemory(link), capacity, waiting, mostBytes);
                    }
                };
            }

            @Override
            public Inlet inlet(Edge link) throws IOException {
                return new RingReader(ringMemory(link), capacity, waiting) {
                    @Override
                    public Inlet bare(int mostBytes) {
                        return new BareSlots.Reader(bareMemory(link), capacity, waiting, mostBytes);
                    }
                };
            }

            private MemorySegment ringMemory(Edge link) throws IOException {
                return map(FileHost.file(folder, link), Ring.sizeBytes(capacity), arena);
            }

            private MemorySegment bareMemory(Edge link) {
                try {
                    Path file = folder.resolve(FileHost.file(folder, link).getFileName() + "-bare");
                    return map(file, BareSlots.sizeBytes(capacity), arena, StandardOpenOption.CREATE);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
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

    private static MemorySegment map(Path file, long bytes, Arena arena, OpenOption... how) throws IOException {
        Set<OpenOption> options = new HashSet<>(List.of(how));
        options.add(StandardOpenOption.READ);
        options.add(StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(file, options)) {
            return channel.map(FileChannel.MapMode.READ_WRITE, 0, bytes, arena);
        }
    }
}
