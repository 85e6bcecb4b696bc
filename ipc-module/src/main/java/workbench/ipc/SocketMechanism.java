package workbench.ipc;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import workbench.transport.Greeting;
import workbench.transport.JoinContext;
import workbench.transport.Reception;
import workbench.workload.Edge;

/**
 * Connected sockets, one for each link: bind, listen, accept; connect; send, receive; close. A sender connects to its receiver and says who it
 * is.
 */
final class SocketMechanism implements Mechanism {
    private final Greeting greeting;
    private final int rank;
    private final Reception<SocketChannel> reception;
    private final String[] places;
    private final Connector connector;
    private final Map<Integer, CompletableFuture<SocketChannel>> arrivals = new ConcurrentHashMap<>();

    /** Connects to where somebody listens. */
    interface Connector {
        SocketChannel connect(String place) throws IOException;
    }

    /**
     * @param listening bound already
     * @param place where it listens, for the others
     */
    SocketMechanism(JoinContext context, ServerSocketChannel listening, String place, Connector connector)
            throws IOException {
        this.greeting = MeetingHost.greeting(MeetingHost.secret(context));
        this.rank = context.rank();
        this.reception = Reception.at(listening, greeting, this::welcome);
        this.connector = connector;
        this.places = MeetingHost.meet(context, place);
    }

    @Override
    public Outlet outlet(Edge link) throws IOException {
        SocketChannel socket = connector.connect(places[link.to()]);
        greeting.say(Channels.newOutputStream(socket), rank);
        return new StreamOutlet(socket);
    }

    @Override
    public Inlet inlet(Edge link) throws IOException, InterruptedException {
        try {
            return new StreamInlet(arrival(link.from()).get());
        } catch (ExecutionException closed) {
            throw new IOException("nobody came from rank " + link.from(), closed);
        }
    }

    private CompletableFuture<SocketChannel> arrival(int from) {
        return arrivals.computeIfAbsent(from, unknown -> new CompletableFuture<>());
    }

    private void welcome(int from, SocketChannel connection) throws IOException {
        if (!arrival(from).complete(connection)) {
            throw new IOException("rank " + from + " is here already");
        }
    }

    @Override
    public void close() throws IOException {
        reception.close();
        arrivals.values().forEach(waited -> waited.completeExceptionally(new ClosedChannelException()));
    }
}
