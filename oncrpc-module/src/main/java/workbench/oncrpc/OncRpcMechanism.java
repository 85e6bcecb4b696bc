package workbench.oncrpc;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dcache.oncrpc4j.rpc.IoStrategy;
import org.dcache.oncrpc4j.rpc.OncRpcClient;
import workbench.transport.CallMechanism;
import workbench.transport.Loopback;
import workbench.transport.Procedure;
import workbench.transport.ShownWith;

/** A server that is called, and a client, which has one connection, for each that one calls. */
@ShownWith({Server.class, RpcService.class, Caller.class})
final class OncRpcMechanism implements CallMechanism {
    private final Secret secret;
    private final List<OncRpcClient> clients = new ArrayList<>();
    private Server server;

    OncRpcMechanism(String secret) {
        this.secret = new Secret(secret);
    }

    @Override
    public String serve(Procedure own) throws IOException {
        server = new Server(secret, new RpcService(own));
        return Integer.toString(server.port());
    }

    /** The library's threads do no more than to hand a reply over, so they need no threads behind them. */
    @Override
    public Procedure connect(String place) throws IOException {
        OncRpcClient client = OncRpcClient.newBuilder()
                .withTCP()
                .withIoStrategy(IoStrategy.SAME_THREAD)
                .build(Loopback.ADDRESS, Integer.parseInt(place));
        clients.add(client);
        Caller caller = new Caller(client.connect());
        caller.greet(secret);
        return caller;
    }

    @Override
    public void close() throws IOException {
        for (OncRpcClient client : clients) {
            client.close();
        }
        if (server != null) {
            server.close();
        }
    }
}
