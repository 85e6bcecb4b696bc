package workbench.corba;

import java.util.List;
import workbench.ipc.procedure.ProcedureTransport;
import workbench.semantics.Copies;
import workbench.transport.CallMechanism;
import workbench.transport.JoinContext;

/** CORBA over IIOP on loopback. */
public final class CorbaTransport extends ProcedureTransport {
    public CorbaTransport() {
        super(
                "corba",
                "CORBA (GlassFish's object request broker) over IIOP on loopback, a connection for each pair",
                Copies.Form.MARSHALLED);
    }

    /** The library reads and writes fields by their addresses. */
    @Override
    public List<String> jvmOptions() {
        return List.of("--sun-misc-unsafe-memory-access=allow");
    }

    @Override
    protected CallMechanism mechanism(JoinContext context, String secret) {
        return new CorbaMechanism(secret);
    }
}
