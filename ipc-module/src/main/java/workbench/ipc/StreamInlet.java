package workbench.ipc;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/** Messages out of a stream of bytes, as {@link StreamOutlet} has written them: a read may end anywhere in a message. */
public final class StreamInlet implements Inlet {
    private final ReadableByteChannel stream;
    private final ByteBuffer buffer =
            ByteBuffer.allocateDirect(StreamOutlet.BUFFER_BYTES).flip();

    StreamInlet(ReadableByteChannel stream) {
        this.stream = stream;
    }

    @Override
    public int receive(byte[] message) throws IOException {
        while (buffer.remaining() < Integer.BYTES) {
            read();
        }
        int length = buffer.getInt();
        if (length < 0 || length > message.length) {
            throw new IOException("a message of " + length + " bytes is announced where at most " + message.length
                    + " are expected: the stream is out of step");
        }
        int done = 0;
        while (done < length) {
            if (!buffer.hasRemaining()) {
                read();
            }
            int part = Math.min(buffer.remaining(), length - done);
            buffer.get(message, done, part);
            done += part;
        }
        return length;
    }

    public ReadableByteChannel stream() {
        return stream;
    }

    /** Waits for at least one further byte. */
    private void read() throws IOException {
        buffer.compact();
        int count = stream.read(buffer);
        buffer.flip();
        if (count < 0) {
            throw new EOFException("the sender has closed its end");
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
