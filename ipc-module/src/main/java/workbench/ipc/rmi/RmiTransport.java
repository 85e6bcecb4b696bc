package workbench.ipc.rmi;

import java.util.List;
import workbench.ipc.procedure.ProcedureTransport;
import workbench.semantics.Copies;
import workbench.transport.CallMechanism;
import workbench.transport.JoinContext;

/** Java RMI over TCP on loopback. */
public final class RmiTransport extends ProcedureTransport {
    public RmiTransport() {
        super(
                "rmi",
                "Java RMI over TCP on loopback, a registry for each participant that is called",
                Copies.Form.SERIALIZED);
    }

    /** The system's name of this machine is of no use here, and may take long to find. What arrives is filtered in all of the JVM. */
    @Override
    public List<String> jvmOptions() {
        return List.of("-Djava.rmi.server.hostname=127.0.0.1", "-Djdk.serialFilter=" + Filters.OF_THE_JVM);
    }

    @Override
    protected CallMechanism mechanism(JoinContext context, String secret) {
        return new RmiMechanism(secret);
    }
}
