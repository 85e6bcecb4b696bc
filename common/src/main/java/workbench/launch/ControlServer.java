package workbench.launch;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import workbench.control.ControlConnection;
import workbench.control.Frame;
import workbench.transport.Greeting;
import workbench.transport.Reception;

/** Where the children of one repetition dial back, on loopback; who does not know the token is hung up on. */
final class ControlServer implements AutoCloseable {
    /** A child says the token right after it has connected. */
    private static final Duration GREETING = Duration.ofSeconds(10);

    private static final int TOKEN_BYTES = 16;

    private final ServerSocket listening;
    private final Reception<Socket> reception;
    private final String token;
    private final BlockingQueue<Event> events;
    private final Map<Integer, ControlConnection> links = new ConcurrentHashMap<>();

    ControlServer(BlockingQueue<Event> events) throws IOException {
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        this.token = HexFormat.of().formatHex(random);
        this.events = events;
        this.listening = Reception.loopback();
        this.reception = Reception.at(listening, new Greeting(token, GREETING), this::listen);
    }

    int port() {
        return listening.getLocalPort();
    }

    String token() {
        return token;
    }

    void send(int child, Frame frame) throws IOException {
        ControlConnection link = links.get(child);
        if (link == null) {
            throw new IOException("child " + child + " has not called yet");
        }
        link.send(frame);
    }

    void hangUp(int child) {
        try {
            links.get(child).close();
        } catch (IOException alreadyClosed) {
            // That was the aim.
        }
    }

    /** Returns when the child has gone, whose end is an event of its own. */
    private void listen(int child, Socket connection) throws IOException {
        try (ControlConnection link = new ControlConnection(connection)) {
            if (links.putIfAbsent(child, link) == null) {
                while (true) {
                    events.add(new Event.Said(child, link.receive()));
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        reception.close();
        for (ControlConnection link : links.values()) {
            link.close();
        }
    }
}
