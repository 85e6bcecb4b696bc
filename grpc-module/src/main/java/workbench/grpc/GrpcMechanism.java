package workbench.grpc;

import io.grpc.CallOptions;
import io.grpc.ConnectivityState;
import io.grpc.InsecureChannelCredentials;
import io.grpc.InsecureServerCredentials;
import io.grpc.ManagedChannel;
import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.ClientCalls;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import workbench.transport.CallMechanism;
import workbench.transport.Loopback;
import workbench.transport.Procedure;
import workbench.transport.ShownWith;

/** A server that is called, and a channel, which is one connection, to each that one calls. */
@ShownWith({Service.class, StreamCaller.class})
final class GrpcMechanism implements CallMechanism {
    /** It would tell of each connection that does not speak the protocol; what fails a call is thrown. */
    private static final Logger LIBRARY = Logger.getLogger("io.grpc");

    static {
        LIBRARY.setLevel(Level.OFF);
    }

    private final SecretHeader secret;
    private final boolean streaming;
    private final List<ManagedChannel> channels = new ArrayList<>();
    private final List<StreamCaller> streams = new ArrayList<>();
    private Server server;

    /** @param streaming whether calls share one stream of requests; else each is one by itself */
    GrpcMechanism(String secret, boolean streaming) {
        this.secret = new SecretHeader(secret);
        this.streaming = streaming;
    }

    @Override
    public String serve(Procedure own) throws IOException {
        server = NettyServerBuilder.forAddress(Loopback.port(0), InsecureServerCredentials.create())
                .maxInboundMessageSize(Integer.MAX_VALUE)
                .addService(new Service(own).definition())
                .intercept(secret)
                .build()
                .start();
        return Integer.toString(server.getPort());
    }

    /** The library's threads do no more than to hand a reply over, so they need no threads behind them. Nothing is called twice. */
    @Override
    public Procedure connect(String place) throws Exception {
        ManagedChannel channel = NettyChannelBuilder.forAddress(
                        Loopback.port(Integer.parseInt(place)), InsecureChannelCredentials.create())
                .maxInboundMessageSize(Integer.MAX_VALUE)
                .directExecutor()
                .disableRetry()
                .build();
        channels.add(channel);
        awaitReady(channel);
        CallOptions options = CallOptions.DEFAULT.withCallCredentials(secret);
        if (streaming) {
            StreamCaller stream = new StreamCaller(channel, options);
            streams.add(stream);
            return stream;
        }
        return argument -> ClientCalls.blockingUnaryCall(channel, Methods.CALL, options, argument);
    }

    /** What is sent before a channel is ready, the library keeps by reference. */
    private static void awaitReady(ManagedChannel channel) throws Exception {
        ConnectivityState state = channel.getState(true);
        while (state != ConnectivityState.READY) {
            if (state == ConnectivityState.TRANSIENT_FAILURE) {
                throw new IOException("nobody listens where the called participant said that it does");
            }
            CountDownLatch changed = new CountDownLatch(1);
            channel.notifyWhenStateChanged(state, changed::countDown);
            changed.await();
            state = channel.getState(true);
        }
    }

    @Override
    public void close() throws InterruptedException {
        streams.forEach(StreamCaller::end);
        channels.forEach(ManagedChannel::shutdown);
        if (server != null) {
            server.shutdownNow().awaitTermination();
        }
    }
}
