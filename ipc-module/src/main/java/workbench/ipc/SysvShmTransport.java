package workbench.ipc;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import workbench.ipc.posix.KernelObjects;
import workbench.ipc.posix.KernelSupport;
import workbench.ipc.posix.Semaphore;
import workbench.ipc.posix.SysvSemaphore;
import workbench.ipc.posix.SysvShm;
import workbench.transport.Availability;
import workbench.transport.Host;
import workbench.transport.HostContext;
import workbench.transport.JoinContext;
import workbench.transport.ShownWith;
import workbench.workload.Edge;

/** System V shared memory and semaphores: a {@link SlotRing} and a set of two semaphores for each link. Its keys are made from a file of the run. */
@ShownWith({SysvShm.class, SysvSemaphore.class})
public final class SysvShmTransport extends SharedMemoryTransport {
    private static final int FREE = 0;
    private static final int FULL = 1;

    public SysvShmTransport() {
        super("sysv-shm", "System V shared memory and semaphores, a bounded buffer for each pair");
    }

    @Override
    public Availability availability() {
        return KernelSupport.of(KernelObjects.Kind.SYSV_SHM, KernelObjects.Kind.SYSV_SEMAPHORES);
    }

    @Override
    public Host startHost(HostContext context) throws IOException {
        Path folder = context.directory();
        SlotRing.Shape shape = shape(context.workload(), context.parameters());
        Map<String, String> address = new HashMap<>();
        for (Edge link : context.workload().edges(context.parameters())) {
            Path file = Files.createFile(FileHost.file(folder, link));
            int memory = SysvShm.create(file, shape.bytes());
            KernelObjects.note(folder, KernelObjects.Kind.SYSV_SHM, Integer.toString(memory));
            int set = SysvSemaphore.create(file, shape.free(), 0);
            KernelObjects.note(folder, KernelObjects.Kind.SYSV_SEMAPHORES, Integer.toString(set));
            address.put(memory(link), Integer.toString(memory));
            address.put(semaphores(link), Integer.toString(set));
        }
        return new KernelHost(folder, Map.copyOf(address));
    }

    @Override
    Mechanism mechanism(JoinContext context) {
        Map<String, String> address = context.hostAddress();
        SlotRing.Shape shape = shape(context.workload(), context.parameters());
        return new Rings(shape) {
            @Override
            MemorySegment memory(Edge link, Arena arena) throws IOException {
                int id = Integer.parseInt(address.get(SysvShmTransport.memory(link)));
                return SysvShm.attach(id, shape.bytes(), arena);
            }

            @Override
            Semaphore free(Edge link) {
                return new SysvSemaphore(Integer.parseInt(address.get(semaphores(link))), FREE);
            }

            @Override
            Semaphore full(Edge link) {
                return new SysvSemaphore(Integer.parseInt(address.get(semaphores(link))), FULL);
            }
        };
    }

    private static String memory(Edge link) {
        return "memory-" + link.from() + "-" + link.to();
    }

    private static String semaphores(Edge link) {
        return "semaphores-" + link.from() + "-" + link.to();
    }
}
