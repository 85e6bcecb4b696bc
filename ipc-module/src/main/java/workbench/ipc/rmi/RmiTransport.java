package workbench.ipc.rmi;

import java.util.List;
import workbench.ipc.procedure.ProcedureTransport;
import workbench.semantics.Copies;
import workbench.transport.CallMechanism;
import workbench.transport.JoinContext;

/** Java RMI over TCP on loopback. */
public final class RmiTransport extends ProcedureTransport {
    /**
     * What may be deserialized: for replies and whatever else arrives in a JVM that uses RMI: bytes, the stubs that a registry hands out, the exceptions that RMI itself
     * sends. In the notation of {@code jdk.serialFilter}, which lets arrays of primitive types pass.
     */
    private static final String ALLOWED =
            "workbench.ipc.rmi.*;java.rmi.**;sun.rmi.**;java.lang.reflect.Proxy;java.lang.String;java.lang.Number;java.lang.Long;"
                    + "java.lang.Throwable;java.lang.Exception;java.io.IOException;java.lang.StackTraceElement;"
                    + "java.util.Collections$*;java.util.ArrayList;java.lang.Object;maxdepth=20;!*";

    public RmiTransport() {
        super(
                "rmi",
                "Java RMI over TCP on loopback, a registry for each participant that is called",
                Copies.Form.SERIALIZED);
    }

    /** The system's name of this machine is of no use here, and may take long to find. What arrives is filtered in all of the JVM. */
    @Override
    public List<String> jvmOptions() {
        return List.of("-Djava.rmi.server.hostname=127.0.0.1", "-Djdk.serialFilter=" + ALLOWED);
    }

    @Override
    protected CallMechanism mechanism(JoinContext context, String secret) {
        return new RmiMechanism(secret);
    }
}
