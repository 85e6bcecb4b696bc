package workbench.ipc;

import java.io.IOException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import workbench.transport.JoinContext;
import workbench.workload.Edge;

/**
 * Connected sockets, one for each link: bind, listen, accept; connect; send, receive; close. A sender connects to its receiver and says who it
 * is.
 */
final class SocketMechanism implements Mechanism {
    private final Greeting greeting;
    private final int rank;
    private final ServerSocketChannel listening;
    private final String[] places;
    private final Connector connector;
    private final Map<Integer, SocketChannel> accepted = new HashMap<>();

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
        this.greeting = new Greeting(MeetingHost.secret(context), Duration.ofMillis(MeetingHost.GREETING_MILLIS));
        this.rank = context.rank();
        this.listening = listening;
        this.connector = connector;
        this.places = MeetingHost.meet(context, place);
    }

    @Override
    public Outlet outlet(Edge link) throws IOException {
        SocketChannel socket = connector.connect(places[link.to()]);
        greeting.say(socket, rank);
        return new StreamOutlet(socket);
    }

    @Override
    public Inlet inlet(Edge link) throws IOException {
        while (!accepted.containsKey(link.from())) {
            welcome(listening.accept());
        }
        return new StreamInlet(accepted.get(link.from()));
    }

    /** Whoever does not know the secret, or does not say it, is turned away. */
    private void welcome(SocketChannel socket) throws IOException {
        OptionalInt from = greeting.hear(socket);
        if (from.isPresent()) {
            accepted.put(from.getAsInt(), socket);
        } else {
            socket.close();
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
