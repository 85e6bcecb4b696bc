package workbench.record;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import org.HdrHistogram.Histogram;

/** The histograms of times: 1 ns to an hour, three significant digits. */
public final class Histograms {
    public static final long HIGHEST_NANOS = 3_600_000_000_000L;
    private static final int SIGNIFICANT_DIGITS = 3;

    private Histograms() {}

    public static Histogram empty() {
        return new Histogram(1, HIGHEST_NANOS, SIGNIFICANT_DIGITS);
    }

    /** HdrHistogram's compressed form; empty for an empty histogram. */
    public static byte[] encode(Histogram histogram) {
        if (histogram.getTotalCount() == 0) {
            return new byte[0];
        }
        ByteBuffer buffer = ByteBuffer.allocate(histogram.getNeededByteBufferCapacity());
        int length = histogram.encodeIntoCompressedByteBuffer(buffer);
        return Arrays.copyOf(buffer.array(), length);
    }

    /** Adds an encoded histogram to another. */
    public static void add(Histogram sum, byte[] encoded) {
        if (encoded.length == 0) {
            return;
        }
        try {
            sum.add(Histogram.decodeFromCompressedByteBuffer(ByteBuffer.wrap(encoded), HIGHEST_NANOS));
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("not an encoded histogram", e);
        }
    }
}
