package workbench.grpc;

import io.grpc.Drainable;
import io.grpc.KnownLength;
import io.grpc.MethodDescriptor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Puts bytes into a frame and takes them out of it, as they are. */
final class Bytes implements MethodDescriptor.Marshaller<byte[]> {
    @Override
    public InputStream stream(byte[] value) {
        return new Value(value);
    }

    @Override
    public byte[] parse(InputStream stream) {
        try {
            if (!(stream instanceof KnownLength)) {
                return stream.readAllBytes();
            }
            byte[] value = new byte[stream.available()];
            stream.readNBytes(value, 0, value.length);
            return value;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What gRPC copies in one go. */
    private static final class Value extends ByteArrayInputStream implements Drainable, KnownLength {
        Value(byte[] value) {
            super(value);
        }

        @Override
        public int drainTo(OutputStream target) throws IOException {
            return (int) transferTo(target);
        }
    }
}
