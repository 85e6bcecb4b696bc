package workbench.ipc;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import workbench.ipc.posix.Posix;
import workbench.transport.Host;
import workbench.transport.HostContext;
import workbench.transport.JoinContext;
import workbench.workload.Edge;

/** Named pipes, one for each link. To open one end waits until somebody opens the other. */
public final class FifoTransport extends KernelPipeTransport {
    public FifoTransport() {
        super("fifo", "named pipes, one for each pair");
    }

    @Override
    public Host startHost(HostContext context) throws IOException {
        for (Edge link : context.workload().edges(context.parameters())) {
            Posix.mkfifo(FileHost.file(context.directory(), link));
        }
        return new FileHost(context.directory());
    }

    @Override
    Mechanism mechanism(JoinContext context) {
        Path folder = FileHost.folder(context);
        return new Mechanism() {
            @Override
            public Outlet outlet(Edge link) throws IOException {
                Path file = FileHost.file(folder, link);
                StreamOutlet outlet = new StreamOutlet(FileChannel.open(file, StandardOpenOption.WRITE));
                resize(file, context.parameters());
                return outlet;
            }

            @Override
            public Inlet inlet(Edge link) throws IOException {
                return new StreamInlet(FileChannel.open(FileHost.file(folder, link), StandardOpenOption.READ));
            }
        };
    }
}
