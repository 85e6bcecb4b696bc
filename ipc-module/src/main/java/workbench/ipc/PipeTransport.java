package workbench.ipc;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import workbench.transport.Host;
import workbench.transport.HostContext;
import workbench.transport.JoinContext;

/**
 * Anonymous pipes, one for each link: what {@code ls | more} has between its two processes, and as there from standard output to standard input
 * wherever a process has one pipe to write to, or one to read from.
 */
public final class PipeTransport extends KernelPipeTransport {
    /** So that all have opened their ends before any closes what it does not need. */
    private static final int MEETINGS = 2;

    public PipeTransport() {
        super(
                "pipe",
                "anonymous pipes, one for each pair, from standard output to standard input where a process has but one");
    }

    /** What the JVM itself prints must not come between messages. */
    @Override
    public List<String> jvmOptions() {
        return List.of("-XX:+DisplayVMOutputToStderr");
    }

    @Override
    public Host startHost(HostContext context) throws IOException {
        return new MeetingHost(context.size(), MEETINGS, Map.of());
    }

    @Override
    Mechanism mechanism(JoinContext context) throws IOException {
        return new PipeMechanism(context);
    }
}
