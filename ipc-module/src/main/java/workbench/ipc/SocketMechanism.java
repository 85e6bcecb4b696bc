package workbench.ipc;

import java.io.IOException;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import workbench.portable.Link;
import workbench.transport.JoinContext;

/**
 * Connected sockets, one for each link: bind, listen, accept; connect; send, receive; close. A sender connects to its receiver and says who it
 * is: the secret of the repetition and its rank.
 */
final class SocketMechanism implements Mechanism {
    private final String secret;
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
     * @param place of an address, for the others
     */
    SocketMechanism(
            JoinContext context,
            ServerSocketChannel listening,
            Function<SocketAddress, String> place,
            Connector connector)
            throws IOException {
        this.secret = MeetingHost.secret(context);
        this.rank = context.rank();
        this.listening = listening;
        this.connector = connector;
        this.places = MeetingHost.meet(context, place.apply(listening.getLocalAddress()));
    }

    @Override
    public Outlet outlet(Link link) throws IOException {
        SocketChannel socket = connector.connect(places[link.to()]);
        ByteBuffer greeting = ByteBuffer.allocate(secret.length() + Integer.BYTES);
        greeting.put(secret.getBytes(StandardCharsets.US_ASCII)).putInt(rank).flip();
        while (greeting.hasRemaining()) {
            socket.write(greeting);
        }
        return new StreamOutlet(socket);
    }

    @Override
    public Inlet inlet(Link link) throws IOException {
        while (!accepted.containsKey(link.from())) {
            welcome(listening.accept());
        }
        return new StreamInlet(accepted.get(link.from()));
    }

    /** Whoever does not know the secret is turned away. */
    private void welcome(SocketChannel socket) throws IOException {
        ByteBuffer greeting = ByteBuffer.allocate(secret.length() + Integer.BYTES);
        while (greeting.hasRemaining() && socket.read(greeting) >= 0) {
            // A read may end anywhere.
        }
        byte[] said = new byte[secret.length()];
        greeting.flip();
        if (greeting.remaining() == greeting.capacity()) {
            greeting.get(said);
            if (MeetingHost.isSame(secret, new String(said, StandardCharsets.US_ASCII))) {
                accepted.put(greeting.getInt(), socket);
                return;
            }
        }
        socket.close();
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
