package workbench.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import workbench.control.ControlConnection;
import workbench.control.Frame;

/** Where the children of one repetition dial back, on loopback; who does not know the token is hung up on. */
final class ControlServer implements AutoCloseable {
    /** A JVM that has connected may be at loading classes for long, where many start at once. */
    private static final int HELLO_MILLIS = 60_000;

    private static final int TOKEN_BYTES = 16;

    private final ServerSocket server;
    private final String token;
    private final BlockingQueue<Event> events;
    private final Map<Integer, ControlConnection> links = new ConcurrentHashMap<>();

    ControlServer(BlockingQueue<Event> events) throws IOException {
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        this.token = HexFormat.of().formatHex(random);
        this.events = events;
        this.server = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().name("control").start(this::accept);
    }

    int port() {
        return server.getLocalPort();
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

    private void accept() {
        while (true) {
            try {
                Socket socket = server.accept();
                Thread.ofVirtual().start(() -> listen(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void listen(Socket socket) {
        try (ControlConnection link = new ControlConnection(socket)) {
            socket.setSoTimeout(HELLO_MILLIS);
            if (link.receive() instanceof Frame.Hello hello && knowsToken(hello)) {
                socket.setSoTimeout(0);
                links.put(hello.child(), link);
                events.add(new Event.Said(hello.child(), hello));
                while (true) {
                    events.add(new Event.Said(hello.child(), link.receive()));
                }
            }
        } catch (IOException gone) {
            // The end of the process is an event of its own.
        }
    }

    private boolean knowsToken(Frame.Hello hello) {
        return MessageDigest.isEqual(
                hello.token().getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (ControlConnection link : links.values()) {
            link.close();
        }
    }
}
