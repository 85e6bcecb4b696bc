package workbench.ipc;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.Map;
import workbench.ipc.posix.KernelObjects;
import workbench.ipc.posix.KernelSupport;
import workbench.ipc.posix.PosixSemaphore;
import workbench.ipc.posix.PosixShm;
import workbench.transport.Availability;
import workbench.transport.Host;
import workbench.transport.HostContext;
import workbench.transport.JoinContext;
import workbench.transport.ShownWith;
import workbench.workload.Edge;

/** POSIX shared memory and named semaphores: a {@link SlotRing} and two semaphores for each link. */
@ShownWith({PosixShm.class, PosixSemaphore.class})
public final class PosixShmTransport extends SharedMemoryTransport {
    private static final String PREFIX = "prefix";

    /** Of 255 letters that a name may have on Linux. */
    private static final int MOST_OF_RUN = 100;

    public PosixShmTransport() {
        super("posix-shm", "POSIX shared memory and named semaphores, a bounded buffer for each pair");
    }

    @Override
    public Availability availability() {
        return KernelSupport.of(KernelObjects.Kind.POSIX_SHM, KernelObjects.Kind.POSIX_SEMAPHORE);
    }

    @Override
    public Host startHost(HostContext context) throws IOException {
        Path folder = context.directory();
        String prefix = prefix(context.run());
        SlotRing.Shape shape = shape(context.workload(), context.parameters());
        for (Edge link : context.workload().edges(context.parameters())) {
            KernelObjects.note(folder, KernelObjects.Kind.POSIX_SHM, memory(prefix, link));
            PosixShm.create(memory(prefix, link), shape.bytes());
            create(folder, free(prefix, link), shape.free());
            create(folder, full(prefix, link), 0);
        }
        return new KernelHost(folder, Map.of(PREFIX, prefix));
    }

    /** The run's id, as far as a name may have it, and what no other repetition has: the process id alone may come again. */
    private static String prefix(String run) {
        String readable = run.substring(0, Math.min(run.length(), MOST_OF_RUN)).replaceAll("[^A-Za-z0-9_-]", "_");
        long unique = System.nanoTime();
        return "/workbench-" + readable + "-" + ProcessHandle.current().pid() + "-"
                + Long.toString(unique, Character.MAX_RADIX);
    }

    private static void create(Path folder, String name, int count) throws IOException {
        KernelObjects.note(folder, KernelObjects.Kind.POSIX_SEMAPHORE, name);
        PosixSemaphore.create(name, count);
    }

    @Override
    Mechanism mechanism(JoinContext context) {
        String prefix = context.hostAddress().get(PREFIX);
        SlotRing.Shape shape = shape(context.workload(), context.parameters());
        return new Rings(shape) {
            @Override
            MemorySegment memory(Edge link, Arena arena) throws IOException {
                return PosixShm.map(PosixShmTransport.memory(prefix, link), shape.bytes(), arena);
            }

            @Override
            PosixSemaphore free(Edge link) throws IOException {
                return PosixSemaphore.open(PosixShmTransport.free(prefix, link));
            }

            @Override
            PosixSemaphore full(Edge link) throws IOException {
                return PosixSemaphore.open(PosixShmTransport.full(prefix, link));
            }
        };
    }

    private static String memory(String prefix, Edge link) {
        return prefix + "-" + link.from() + "-" + link.to();
    }

    private static String free(String prefix, Edge link) {
        return memory(prefix, link) + "-free";
    }

    private static String full(String prefix, Edge link) {
        return memory(prefix, link) + "-full";
    }
}
