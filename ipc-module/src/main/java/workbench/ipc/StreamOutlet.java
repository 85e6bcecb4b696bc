package workbench.ipc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/**
 * Messages into a stream of bytes. A stream has no borders between messages: before each one its length is written, four bytes, the highest
 * first. Both go out in one call where they fit into the buffer.
 */
public final class StreamOutlet implements Outlet {
    /** A receiver has as many in its own buffer beside what is in the stream. */
    public static final int BUFFER_BYTES = 64 << 10;

    private final WritableByteChannel stream;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER_BYTES);

    StreamOutlet(WritableByteChannel stream) {
        this.stream = stream;
    }

    @Override
    public void send(byte[] message, int length) throws IOException {
        buffer.putInt(length);
        int done = 0;
        do {
            int part = Math.min(buffer.remaining(), length - done);
            buffer.put(message, done, part);
            done += part;
            flush();
        } while (done < length);
    }

    public WritableByteChannel stream() {
        return stream;
    }

    private void flush() throws IOException {
        buffer.flip();
        while (buffer.hasRemaining()) {
            stream.write(buffer);
        }
        buffer.clear();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
