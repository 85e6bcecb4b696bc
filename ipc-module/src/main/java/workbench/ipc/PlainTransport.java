package workbench.ipc;

import java.util.List;
import java.util.Map;
import workbench.transport.Deployment;
import workbench.transport.Host;
import workbench.transport.HostContext;
import workbench.transport.HostPlacement;
import workbench.transport.Transport;
import workbench.workload.CommonParameters;
import workbench.workload.Workload;

/** What all mechanisms of interprocess communication have in common: the portable kernels, and nothing to run beside the participants. */
public abstract class PlainTransport implements Transport {
    private final String id;
    private final String style;
    private final String description;

    protected PlainTransport(String id, String style, String description) {
        this.id = id;
        this.style = style;
        this.description = description;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String style() {
        return style;
    }

    @Override
    public final String description() {
        return description;
    }

    /** What a mechanism does not honour whose room has nothing to do with the number of messages. */
    protected static Map<String, String> creditsAreBytes(Workload workload) {
        return CommonParameters.hasCredits(workload)
                ? Map.of(CommonParameters.CREDITS, "what may be under way there is a number of bytes")
                : Map.of();
    }

    @Override
    public List<Deployment> deployments() {
        return List.of(Deployment.PROCESSES, Deployment.THREADS);
    }

    @Override
    public final List<String> nativeWorkloads() {
        return List.of();
    }

    @Override
    public final HostPlacement hostPlacement() {
        return HostPlacement.WITH_PARTICIPANTS;
    }

    @Override
    public Host startHost(HostContext context) throws Exception {
        return Host.NONE;
    }
}
