package workbench.ipc;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** What somebody would write who has a stream and messages of a length that both ends know: read and write through a buffer. */
final class BareStream {
    private BareStream() {}

    /** The writer's end. */
    static final class Writer implements Outlet {
        private final WritableByteChannel stream;
        private final ByteBuffer buffer = ByteBuffer.allocateDirect(StreamOutlet.BUFFER_BYTES);

        Writer(WritableByteChannel stream) {
            this.stream = stream;
        }

        @Override
        public void send(byte[] message, int length) throws IOException {
            for (int done = 0; done < length; done += buffer.limit()) {
                buffer.clear();
                buffer.put(message, done, Math.min(buffer.capacity(), length - done));
                buffer.flip();
                while (buffer.hasRemaining()) {
                    stream.write(buffer);
                }
            }
        }
    }

    /** The reader's end. */
    static final class Reader implements Inlet {
        private final ReadableByteChannel stream;
        private final ByteBuffer buffer =
                ByteBuffer.allocateDirect(StreamOutlet.BUFFER_BYTES).flip();

        Reader(ReadableByteChannel stream) {
            this.stream = stream;
        }

        @Override
        public int receive(byte[] message) throws IOException {
            int done = 0;
            while (done < message.length) {
                if (!buffer.hasRemaining()) {
                    read();
                }
                int part = Math.min(buffer.remaining(), message.length - done);
                buffer.get(message, done, part);
                done += part;
            }
            return done;
        }

        private void read() throws IOException {
            buffer.clear();
            if (stream.read(buffer) < 0) {
                throw new EOFException("the sender has closed its end");
            }
            buffer.flip();
        }
    }
}
