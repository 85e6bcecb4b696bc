package workbench.ipc;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.Files;
import java.nio.file.Path;
import workbench.ipc.posix.KernelObjects.Kind;
import workbench.ipc.posix.KernelSupport;
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
        return KernelSupport.of(Kind.SYSV_SHM, Kind.SYSV_SEMAPHORES);
    }

    @Override
    public Host startHost(HostContext context) throws IOException {
        Path folder = context.directory();
        SlotRing.Shape shape = shape(context.workload(), context.parameters());
        KernelHost host = new KernelHost(folder);
        for (Edge link : context.workload().edges(context.parameters())) {
            Path file = Files.createFile(FileHost.file(folder, link));
            host.add(Kind.SYSV_SHM, link, SysvShm.unusedKey(file), key -> SysvShm.create(key, shape.bytes()));
            host.add(
                    Kind.SYSV_SEMAPHORES,
                    link,
                    SysvSemaphore.unusedKey(file),
                    key -> SysvSemaphore.create(key, shape.free(), 0));
        }
        return host;
    }

    @Override
    Mechanism mechanism(JoinContext context) {
        SlotRing.Shape shape = shape(context.workload(), context.parameters());
        return new Rings(shape) {
            @Override
            SlotRing.Parts open(Edge link, Arena until) throws IOException {
                int set = KernelHost.id(context, Kind.SYSV_SEMAPHORES, link);
                return new SlotRing.Parts(
                        SysvShm.attach(KernelHost.id(context, Kind.SYSV_SHM, link), shape.bytes(), until),
                        new SysvSemaphore(set, FREE),
                        new SysvSemaphore(set, FULL));
            }
        };
    }
}
