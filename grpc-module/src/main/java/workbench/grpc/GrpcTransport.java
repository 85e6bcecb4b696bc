package workbench.grpc;

import java.util.List;
import java.util.Optional;
import workbench.ipc.procedure.ProcedureTransport;
import workbench.semantics.Copies;
import workbench.semantics.Place;
import workbench.transport.CallMechanism;
import workbench.transport.JoinContext;
import workbench.workload.Parameter;
import workbench.workload.Parameters;

/** gRPC over HTTP/2 on loopback. */
public final class GrpcTransport extends ProcedureTransport {
    private static final String CALL = "call";
    private static final String UNARY = "unary";
    private static final String STREAMING = "streaming";

    public GrpcTransport() {
        super("grpc", "gRPC over HTTP/2 on loopback, a connection for each pair", Copies.Form.FRAMES);
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.choice(
                CALL,
                "how a participant calls another: each call by itself, or all of them in one stream of requests and one of replies",
                UNARY,
                STREAMING));
    }

    /** Netty's native part would be unpacked into a temporary file, which a JVM that is killed leaves there. */
    @Override
    public List<String> jvmOptions() {
        return List.of(
                "--sun-misc-unsafe-memory-access=allow", "-Dio.grpc.netty.shaded.io.netty.transport.noNative=true");
    }

    @Override
    protected Optional<Place> begun(Parameters parameters) {
        return parameters.is(CALL, STREAMING) ? Optional.of(Place.STREAM) : Optional.empty();
    }

    @Override
    protected CallMechanism mechanism(JoinContext context, String secret) {
        return new GrpcMechanism(secret, context.parameters().is(CALL, STREAMING));
    }
}
