package workbench.ipc;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.Path;
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
    private static final String FREE = "-free";
    private static final String FULL = "-full";

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
            String memory = name(prefix, link, "");
            KernelObjects.note(folder, KernelObjects.Kind.POSIX_SHM, memory);
            PosixShm.create(memory, shape.bytes());
            create(folder, name(prefix, link, FREE), shape.free());
            create(folder, name(prefix, link, FULL), 0);
        }
        KernelHost host = new KernelHost(folder);
        host.tell(PREFIX, prefix);
        return host;
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
            SlotRing.Parts open(Edge link, Arena until) throws IOException {
                return new SlotRing.Parts(
                        PosixShm.map(name(prefix, link, ""), shape.bytes(), until),
                        PosixSemaphore.open(name(prefix, link, FREE)),
                        PosixSemaphore.open(name(prefix, link, FULL)));
            }
        };
    }

    private static String name(String prefix, Edge link, String what) {
        return prefix + "-" + link.from() + "-" + link.to() + what;
    }
}
