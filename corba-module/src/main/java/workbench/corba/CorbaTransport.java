package workbench.corba;

import java.util.List;
import workbench.ipc.procedure.ProcedureTransport;
import workbench.semantics.Copies;
import workbench.semantics.Semantics;
import workbench.transport.CallMechanism;
import workbench.transport.Deployment;
import workbench.transport.JoinContext;
import workbench.transport.KernelKind;
import workbench.workload.Parameters;
import workbench.workload.Workload;

/** CORBA over IIOP on loopback. */
public final class CorbaTransport extends ProcedureTransport {
    public CorbaTransport() {
        super("corba", "CORBA (GlassFish's object request broker) over IIOP on loopback, a connection for each pair");
    }

    /** The library reads and writes fields by their addresses. */
    @Override
    public List<String> jvmOptions() {
        return List.of("--sun-misc-unsafe-memory-access=allow");
    }

    @Override
    public Semantics semantics(Workload workload, Parameters parameters, Deployment deployment, KernelKind kernel) {
        return awaited(workload, parameters, deployment, Copies.Form.MARSHALLED);
    }

    @Override
    protected CallMechanism mechanism(JoinContext context, String secret) {
        return new CorbaMechanism(secret);
    }
}
