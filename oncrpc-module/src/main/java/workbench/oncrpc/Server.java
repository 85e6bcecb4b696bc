package workbench.oncrpc;

import com.google.common.util.concurrent.MoreExecutors;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Map;
import org.dcache.oncrpc4j.rpc.OncRpcProgram;
import org.dcache.oncrpc4j.rpc.ReplyQueue;
import org.dcache.oncrpc4j.rpc.RpcDispatcher;
import org.dcache.oncrpc4j.rpc.RpcProtocolFilter;
import org.glassfish.grizzly.filterchain.FilterChain;
import org.glassfish.grizzly.filterchain.FilterChainBuilder;
import org.glassfish.grizzly.filterchain.TransportFilter;
import org.glassfish.grizzly.nio.transport.TCPNIOServerConnection;
import org.glassfish.grizzly.nio.transport.TCPNIOTransport;
import org.glassfish.grizzly.nio.transport.TCPNIOTransportBuilder;
import org.glassfish.grizzly.strategies.WorkerThreadIOStrategy;
import org.glassfish.grizzly.threadpool.ThreadPoolConfig;
import workbench.transport.Loopback;

/**
 * Serves the program at a port on loopback. A connection's calls are served in order, by one thread at a time; who waits in one keeps nobody waiting
 * on another.
 *
 * @implNote The library's own server, {@code OncRpcSvc}, is made of the same filters, but for the two that keep strangers out.
 */
final class Server implements AutoCloseable {
    private final TCPNIOTransport transport;
    private final TCPNIOServerConnection listening;

    Server(Secret secret, RpcService service) throws IOException {
        transport = TCPNIOTransportBuilder.newInstance()
                .setIOStrategy(WorkerThreadIOStrategy.getInstance())
                .setSelectorRunnersCount(1)
                .setWorkerThreadPoolConfig(ThreadPoolConfig.defaultConfig()
                        .setPoolName("onc-rpc-server")
                        .setMaxPoolSize(Integer.MAX_VALUE))
                .setProcessor(filters(secret, service))
                .build();
        listening = transport.bind(Loopback.port(0));
        transport.start();
    }

    private static FilterChain filters(Secret secret, RpcService service) {
        return FilterChainBuilder.stateless()
                .add(new TransportFilter())
                .add(new Records())
                .add(new Doorkeeper(secret))
                .add(new RpcProtocolFilter(new ReplyQueue()))
                .add(new RpcDispatcher(
                        MoreExecutors.newDirectExecutorService(),
                        Map.of(new OncRpcProgram(Program.NUMBER, Program.VERSION), service),
                        false,
                        call -> {}))
                .build();
    }

    int port() {
        return ((InetSocketAddress) listening.getLocalAddress()).getPort();
    }

    @Override
    public void close() throws IOException {
        transport.shutdownNow();
    }
}
