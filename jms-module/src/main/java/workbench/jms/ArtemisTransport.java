package workbench.jms;

import java.util.List;
import workbench.semantics.Semantics;
import workbench.transport.Availability;
import workbench.transport.Deployment;
import workbench.transport.Host;
import workbench.transport.HostContext;
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
    private final boolean tcp;

    ArtemisTransport(boolean tcp) {
        this.tcp = tcp;
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
    public final Availability availability() {
        return Availability.yes();
    }

    @Override
    public final List<String> nativeWorkloads() {
        return JmsKernels.ALL.workloads();
    }

    @Override
    public final void check(Workload workload, Parameters parameters, Deployment deployment, KernelKind kernel) {
        JmsRules.check(workload, parameters);
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
