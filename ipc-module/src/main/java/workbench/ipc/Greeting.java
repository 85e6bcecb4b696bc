package workbench.ipc;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.OptionalInt;

/** What a sender says first on a connection: the secret of the repetition and its rank. */
final class Greeting {
    private final byte[] secret;
    private final Duration limit;

    /** @param limit how long one may take to say it */
    Greeting(String secret, Duration limit) {
        this.secret = secret.getBytes(US_ASCII);
        this.limit = limit;
    }

    void say(SocketChannel socket, int rank) throws IOException {
        ByteBuffer greeting = allocate().put(secret).putInt(rank).flip();
        while (greeting.hasRemaining()) {
            socket.write(greeting);
        }
    }

    /** The rank of one who knows the secret and has said it in time. */
    OptionalInt hear(SocketChannel socket) throws IOException {
        ByteBuffer greeting = allocate();
        socket.configureBlocking(false);
        boolean whole = fill(greeting, socket);
        socket.configureBlocking(true);
        if (!whole) {
            return OptionalInt.empty();
        }
        byte[] said = new byte[secret.length];
        greeting.flip().get(said);
        return MessageDigest.isEqual(secret, said) ? OptionalInt.of(greeting.getInt()) : OptionalInt.empty();
    }

    /** Sockets have no time limit of their own here: those of the Unix domain know none. */
    private boolean fill(ByteBuffer greeting, SocketChannel socket) {
        long deadline = System.nanoTime() + limit.toNanos();
        try (Selector selector = Selector.open()) {
            socket.register(selector, SelectionKey.OP_READ);
            while (greeting.hasRemaining()) {
                long leftMillis = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
                if (leftMillis <= 0 || selector.select(key -> {}, leftMillis) == 0 || socket.read(greeting) < 0) {
                    return false;
                }
            }
            return true;
        } catch (IOException hasGone) {
            return false;
        }
    }

    private ByteBuffer allocate() {
        return ByteBuffer.allocate(secret.length + Integer.BYTES);
    }
}
