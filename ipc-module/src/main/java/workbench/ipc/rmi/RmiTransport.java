package workbench.ipc.rmi;

import java.util.List;
import workbench.ipc.procedure.ProcedureTransport;
import workbench.transport.CallMechanism;
import workbench.transport.Deployment;
import workbench.transport.JoinContext;
import workbench.transport.KernelKind;
import workbench.transport.Semantics;
import workbench.workload.Parameters;
import workbench.workload.Workload;

/** Java RMI over TCP on loopback. */
public final class RmiTransport extends ProcedureTransport {
    public RmiTransport() {
        super("rmi", "Java RMI over TCP on loopback, a registry for each participant that is called");
    }

    /** The system's name of this machine is of no use here, and may take long to find. What arrives is filtered in all of the JVM. */
    @Override
    public List<String> jvmOptions() {
        return List.of("-Djava.rmi.server.hostname=127.0.0.1", "-Djdk.serialFilter=" + Filters.OF_THE_JVM);
    }

    @Override
    public Semantics semantics(Workload workload, Parameters parameters, Deployment deployment, KernelKind kernel) {
        return awaited(
                workload,
                parameters,
                deployment,
                "serialized, into the kernel and out of it, deserialized" + throughTheNetworkAnyway(deployment));
    }

    private static String throughTheNetworkAnyway(Deployment deployment) {
        return deployment == Deployment.THREADS ? ", within one JVM too" : "";
    }

    @Override
    protected CallMechanism mechanism(JoinContext context, String secret) {
        return new RmiMechanism(secret);
    }
}
