package workbench.jms;

import java.util.List;
import workbench.semantics.Semantics;
import workbench.transport.Deployment;
import workbench.transport.Host;
import workbench.transport.HostContext;
import workbench.transport.HostPlacement;
import workbench.transport.JoinContext;
import workbench.transport.KernelKind;
import workbench.transport.Profile;
import workbench.transport.Session;
import workbench.transport.Transport;
import workbench.workload.Parameter;
import workbench.workload.Parameters;
import workbench.workload.Workload;

/** What the transports over Artemis have in common. */
abstract class ArtemisTransport implements Transport {
    private final String id;
    private final String description;
    private final HostPlacement placement;
    private final List<Deployment> deployments;
    private final boolean tcp;

    ArtemisTransport(String id, String description, HostPlacement placement, Deployment... deployments) {
        this.id = id;
        this.description = description;
        this.placement = placement;
        this.deployments = List.of(deployments);
        this.tcp = placement == HostPlacement.OWN_PROCESS;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String description() {
        return description;
    }

    @Override
    public final HostPlacement hostPlacement() {
        return placement;
    }

    @Override
    public final List<Deployment> deployments() {
        return deployments;
    }

    @Override
    public boolean isUsual() {
        return true;
    }

    @Override
    public final String style() {
        return "messages";
    }

    @Override
    public final List<Parameter> parameters() {
        return JmsParameters.of(tcp);
    }

    @Override
    public final List<Profile> profiles() {
        return JmsProfiles.of(tcp);
    }

    @Override
    public final List<String> nativeWorkloads() {
        return JmsKernels.ALL.workloads();
    }

    @Override
    public final void check(Workload workload, Parameters parameters, Deployment deployment, KernelKind kernel) {
        JmsRules.check(workload, parameters, kernel);
    }

    /** Netty calls what newer JVMs warn of. */
    @Override
    public final List<String> jvmOptions() {
        return List.of("--sun-misc-unsafe-memory-access=allow");
    }

    @Override
    public final Semantics semantics(
            Workload workload, Parameters parameters, Deployment deployment, KernelKind kernel) {
        return JmsSemantics.of(workload, parameters, deployment, kernel, tcp);
    }

    @Override
    public final Host startHost(HostContext context) throws Exception {
        return new BrokerHost(tcp, context);
    }

    @Override
    public final Session join(JoinContext context) throws Exception {
        return new JmsSession(context);
    }
}
