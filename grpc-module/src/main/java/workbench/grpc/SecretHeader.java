package workbench.grpc;

import io.grpc.CallCredentials;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import java.util.concurrent.Executor;
import workbench.ipc.MeetingHost;

/** The secret of the repetition, in a header of each call: before anything else of a call is read, it is looked at. */
final class SecretHeader extends CallCredentials implements ServerInterceptor {
    private static final Metadata.Key<String> KEY = Metadata.Key.of("secret", Metadata.ASCII_STRING_MARSHALLER);

    private final String secret;
    private final Metadata said = new Metadata();

    SecretHeader(String secret) {
        this.secret = secret;
        said.put(KEY, secret);
    }

    @Override
    public void applyRequestMetadata(RequestInfo call, Executor executor, MetadataApplier applier) {
        applier.apply(said);
    }

    @Override
    public <Q, R> ServerCall.Listener<Q> interceptCall(
            ServerCall<Q, R> call, Metadata headers, ServerCallHandler<Q, R> next) {
        String received = headers.get(KEY);
        if (received == null || !MeetingHost.isSame(secret, received)) {
            call.close(Status.UNAUTHENTICATED.withDescription("a caller must know the secret"), new Metadata());
            return new ServerCall.Listener<>() {};
        }
        return next.startCall(call, headers);
    }
}
