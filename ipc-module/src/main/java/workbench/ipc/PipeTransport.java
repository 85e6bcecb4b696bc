package workbench.ipc;

import java.io.IOException;
import workbench.transport.Host;
import workbench.transport.HostContext;
import workbench.transport.JoinContext;

/** Anonymous pipes, one for each link: what {@code ls | more} has between its two processes. */
public final class PipeTransport extends KernelPipeTransport {
    /** So that all have opened their ends before any closes what it does not need. */
    private static final int MEETINGS = 2;

    public PipeTransport() {
        super("pipe", "anonymous pipes, one for each pair, taken over from the sender's open files");
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
