package workbench.overhead.ipc;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import workbench.ipc.StreamOutlet;
import workbench.overhead.bare.Ends;

/**
 * What somebody would write who has a stream and messages of a length that both ends know: read and write through a buffer. The same bytes as
 * {@link StreamOutlet}'s: lengths are sent, since with them fewer messages fit into a page of a pipe, and nobody looks at them.
 */
final class BareStream {
    private BareStream() {}

    static final class Writer implements Ends.Out {
        private final WritableByteChannel stream;
        private final ByteBuffer buffer = ByteBuffer.allocateDirect(StreamOutlet.BUFFER_BYTES);

        Writer(WritableByteChannel stream) {
            this.stream = stream;
        }

        @Override
        public void send(byte[] message, int length) throws IOException {
            buffer.clear();
            buffer.putInt(length);
            for (int done = 0; done < length; ) {
                int part = Math.min(buffer.remaining(), length - done);
                buffer.put(message, done, part);
                done += part;
                buffer.flip();
                while (buffer.hasRemaining()) {
                    stream.write(buffer);
                }
                buffer.clear();
            }
        }
    }

    static final class Reader implements Ends.In {
        private final ReadableByteChannel stream;
        private final byte[] length = new byte[Integer.BYTES];
        private final ByteBuffer buffer =
                ByteBuffer.allocateDirect(StreamOutlet.BUFFER_BYTES).flip();

        Reader(ReadableByteChannel stream) {
            this.stream = stream;
        }

        @Override
        public int receive(byte[] message) throws IOException {
            fill(length);
            fill(message);
            return message.length;
        }

        private void fill(byte[] bytes) throws IOException {
            int done = 0;
            while (done < bytes.length) {
                if (!buffer.hasRemaining()) {
                    read();
                }
                int part = Math.min(buffer.remaining(), bytes.length - done);
                buffer.get(bytes, done, part);
                done += part;
            }
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
