package workbench.mpi;

import java.io.IOException;
import java.util.List;
import workbench.transport.Deployment;
import workbench.transport.Host;
import workbench.transport.HostContext;
import workbench.transport.JoinContext;
import workbench.transport.Session;
import workbench.workload.Parameter;

/** MPJ Express's cluster device (niodev): each rank is a JVM, joined to all others by TCP. No daemon, no remote shell. */
public final class ClusterTransport extends MpjTransport {
    public ClusterTransport() {
        super(
                "mpi-mpj-cluster",
                "MPI: MPJ Express, cluster device; ranks are processes joined by TCP",
                Device.CLUSTER,
                Deployment.PROCESSES);
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Settings.sendMode(), Settings.sendWindow(), Settings.publishBy(), Settings.protocolSwitchLimit());
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
