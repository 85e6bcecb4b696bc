package workbench.transport;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What one who connects says first: the secret of the repetition, and its own number. So many bytes are read and no more, in a time that does not tell
 * how much of them was right.
 */
public final class Greeting {
    private final byte[] secret;
    private final Duration limit;

    /** @param limit how long one may take to say it */
    public Greeting(String secret, Duration limit) {
        this.secret = secret.getBytes(US_ASCII);
        this.limit = limit;
    }

    /** @param out of a connection, to which nothing was written yet */
    public void say(OutputStream out, int number) throws IOException {
        out.write(allocate().put(secret).putInt(number).array());
        out.flush();
    }

    /**
     * The number of one who knows the secret and has said it in time.
     *
     * @param in of the connection
     */
    OptionalInt hear(InputStream in, Closeable connection) {
        ByteBuffer greeting = allocate();
        if (!fill(greeting, in, connection)) {
            return OptionalInt.empty();
        }
        byte[] said = new byte[secret.length];
        greeting.get(said);
        return MessageDigest.isEqual(secret, said) ? OptionalInt.of(greeting.getInt()) : OptionalInt.empty();
    }

    /** Sockets of the Unix domain have no time limit of their own: one who takes too long is hung up on. */
    private boolean fill(ByteBuffer greeting, InputStream in, Closeable connection) {
        AtomicBoolean decided = new AtomicBoolean();
        Thread limiter = Thread.startVirtualThread(() -> {
            try {
                Thread.sleep(limit);
                if (decided.compareAndSet(false, true)) {
                    connection.close();
                }
            } catch (InterruptedException | IOException inTimeOrGone) {
                // Nothing is to be ended.
            }
        });
        try {
            boolean whole = in.readNBytes(greeting.array(), 0, greeting.capacity()) == greeting.capacity();
            return decided.compareAndSet(false, true) && whole;
        } catch (IOException hasGone) {
            return false;
        } finally {
            limiter.interrupt();
        }
    }

    private ByteBuffer allocate() {
        return ByteBuffer.allocate(secret.length + Integer.BYTES);
    }
}
