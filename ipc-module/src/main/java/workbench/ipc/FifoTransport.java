package workbench.ipc;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import workbench.ipc.posix.Posix;
import workbench.portable.Link;
import workbench.transport.Availability;
import workbench.transport.Deployment;
import workbench.transport.Host;
import workbench.transport.HostContext;
import workbench.transport.JoinContext;
import workbench.transport.Semantics;
import workbench.workload.Parameters;
import workbench.workload.Workload;

/** Named pipes, one for each link. To open one end waits until somebody opens the other. */
public final class FifoTransport extends IpcTransport {
    public FifoTransport() {
        super("fifo", "streams", "named pipes, one for each pair");
    }

    @Override
    public Availability availability() {
        return Posix.availability();
    }

    @Override
    public Semantics semantics(Workload workload, Parameters parameters, Deployment deployment) {
        return new Semantics(
                "bounded by the pipe, 64 KiB on Linux, and 64 KiB read ahead; then the sender waits",
                "blocks",
                "none",
                "none",
                "returns when copied into the pipe",
                "into the kernel and out of it, and into a buffer at each end",
                Phrases.border(deployment),
                Phrases.next(workload));
    }

    @Override
    public Host startHost(HostContext context) throws IOException {
        for (Link link : Link.of(context.workload(), context.parameters())) {
            Posix.mkfifo(FileHost.file(context.directory(), link));
        }
        return new FileHost(context.directory());
    }

    @Override
    Mechanism mechanism(JoinContext context) {
        Path folder = FileHost.folder(context);
        return new Mechanism() {
            @Override
            public Outlet outlet(Link link) throws IOException {
                return new StreamOutlet(FileChannel.open(FileHost.file(folder, link), StandardOpenOption.WRITE));
            }

            @Override
            public Inlet inlet(Link link) throws IOException {
                return new StreamInlet(FileChannel.open(FileHost.file(folder, link), StandardOpenOption.READ));
            }
        };
    }
}
