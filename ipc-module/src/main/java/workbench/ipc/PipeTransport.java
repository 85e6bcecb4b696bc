package workbench.ipc;

import java.io.IOException;
import workbench.ipc.posix.Posix;
import workbench.transport.Availability;
import workbench.transport.Deployment;
import workbench.transport.Host;
import workbench.transport.HostContext;
import workbench.transport.JoinContext;
import workbench.transport.Semantics;
import workbench.workload.Parameters;
import workbench.workload.Workload;

/** Anonymous pipes, one for each link: what {@code ls | more} has between its two processes. */
public final class PipeTransport extends IpcTransport {
    /** So that all have opened their ends before any closes what it does not need. */
    private static final int MEETINGS = 2;

    public PipeTransport() {
        super("pipe", "streams", "anonymous pipes, one for each pair, taken over from the sender's open files");
    }

    @Override
    public Availability availability() {
        return Posix.availability();
    }

    @Override
    public Semantics semantics(Workload workload, Parameters parameters, Deployment deployment) {
        return new Semantics(
                "bounded by the pipe, 64 KiB, and 64 KiB read ahead; then the sender waits",
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
        return new MeetingHost(context.size(), MEETINGS);
    }

    @Override
    Mechanism mechanism(JoinContext context) throws IOException {
        return new PipeMechanism(context);
    }
}
