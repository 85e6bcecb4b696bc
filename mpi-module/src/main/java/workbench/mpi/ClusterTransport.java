package workbench.mpi;

import java.io.IOException;
import java.util.List;
import workbench.semantics.Semantics;
import workbench.transport.Deployment;
import workbench.transport.Host;
import workbench.transport.HostContext;
import workbench.transport.JoinContext;
import workbench.transport.KernelKind;
import workbench.transport.Session;
import workbench.workload.Parameter;
import workbench.workload.Parameters;
import workbench.workload.Workload;

/** MPJ Express's cluster device (niodev): each rank is a JVM, joined to all others by TCP. No daemon, no remote shell. */
public final class ClusterTransport extends MpjTransport {
    @Override
    public String id() {
        return "mpi-mpj-cluster";
    }

    @Override
    public String description() {
        return "MPI: MPJ Express, cluster device; ranks are processes joined by TCP";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Settings.sendMode(), Settings.sendWindow(), Settings.protocolSwitchLimit());
    }

    @Override
    public List<Deployment> deployments() {
        return List.of(Deployment.PROCESSES);
    }

    @Override
    public Semantics semantics(Workload workload, Parameters parameters, Deployment deployment, KernelKind kernel) {
        return MpiSemantics.of(Device.CLUSTER, workload, parameters, kernel);
    }

    @Override
    public Host startHost(HostContext context) throws IOException {
        return new MeetingPoint(context.size());
    }

    @Override
    public Session join(JoinContext context) {
        return new MpiSession(context, RankArguments.cluster(context));
    }
}
