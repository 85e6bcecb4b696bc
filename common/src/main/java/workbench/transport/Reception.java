package workbench.transport;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.OptionalInt;

/**
 * Where those come in who know the secret of a repetition. Each connection is greeted by a thread of its own, so that one who says nothing keeps nobody
 * waiting; who does not know the secret is hung up on without a word.
 */
public final class Reception<C extends Closeable> implements AutoCloseable {
    /** As many may wait to be accepted while strangers knock; the system allows fewer, perhaps. */
    public static final int BACKLOG = 1_024;

    private static final long OUT_OF_FILES_MILLIS = 20;

    /** Gets a connection of one who knows the secret, and keeps it; if it fails, the connection is closed. */
    @FunctionalInterface
    public interface Guests<C> {
        void enter(int number, C connection) throws IOException;
    }

    private interface Acceptor<C> {
        C accept() throws IOException;
    }

    private interface Inputs<C> {
        InputStream of(C connection) throws IOException;
    }

    private final Closeable listening;
    private final Acceptor<C> acceptor;
    private final Inputs<C> inputs;
    private final Greeting greeting;
    private final Guests<C> guests;
    private volatile boolean closed;

    private Reception(
            Closeable listening, Acceptor<C> acceptor, Inputs<C> inputs, Greeting greeting, Guests<C> guests) {
        this.listening = listening;
        this.acceptor = acceptor;
        this.inputs = inputs;
        this.greeting = greeting;
        this.guests = guests;
        start("reception", this::receive);
    }

    /**
     * Receives until it is closed.
     *
     * @param listening is closed with it
     */
    public static Reception<Socket> at(ServerSocket listening, Greeting greeting, Guests<Socket> guests) {
        return new Reception<>(listening, listening::accept, Socket::getInputStream, greeting, guests);
    }

    /** The same with channels, of which a thread that is interrupted closes the one that it uses. */
    public static Reception<SocketChannel> at(
            ServerSocketChannel listening, Greeting greeting, Guests<SocketChannel> guests) {
        return new Reception<>(listening, listening::accept, Channels::newInputStream, greeting, guests);
    }

    /** Listens on a port of loopback that the system chooses. */
    public static ServerSocket loopback() throws IOException {
        return new ServerSocket(0, BACKLOG, Loopback.ADDRESS);
    }

    /** A virtual thread would leave a connection in a mode in which each read that has to wait takes two calls of the system more. */
    private static void start(String name, Runnable task) {
        Thread.ofPlatform().daemon().name(name).start(task);
    }

    private void receive() {
        while (!closed) {
            try {
                C connection = acceptor.accept();
                start("greeting", () -> greet(connection));
            } catch (IOException closedOrOutOfFiles) {
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(OUT_OF_FILES_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void greet(C connection) {
        boolean entered = false;
        try {
            OptionalInt number = greeting.hear(inputs.of(connection), connection);
            if (number.isPresent() && !closed) {
                guests.enter(number.getAsInt(), connection);
                entered = true;
            }
        } catch (IOException | RuntimeException nobodyOfOurs) {
            // Hung up on below.
        } finally {
            if (!entered) {
                hangUp(connection);
            }
        }
    }

    private static void hangUp(Closeable connection) {
        try {
            connection.close();
        } catch (IOException alreadyClosed) {
            // That was the aim.
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        listening.close();
    }
}
