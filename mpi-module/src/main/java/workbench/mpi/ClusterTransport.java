package workbench.mpi;

import java.io.IOException;
import java.util.List;
import workbench.transport.Deployment;
import workbench.transport.Host;
import workbench.transport.HostContext;
import workbench.transport.JoinContext;
import workbench.transport.Semantics;
import workbench.transport.Session;
import workbench.workload.Parameter;
import workbench.workload.Parameters;
import workbench.workload.Units;
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
    public Semantics semantics(Workload workload, Parameters parameters, Deployment deployment) {
        String limit = Units.formatBytes(parameters.number(Settings.PROTOCOL_SWITCH_LIMIT));
        return new Semantics(
                capacity(workload, parameters),
                "blocks",
                "none",
                "none above TCP's own; a synchronous send is answered when its receive is matched",
                send(
                        workload,
                        parameters,
                        "returns when written to the socket up to " + limit + ", above when the receive is posted"),
                "packed into a buffer, to the kernel, to a buffer of the receiver, unpacked",
                "TCP on loopback",
                next(workload, parameters));
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
