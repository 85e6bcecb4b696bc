package workbench.workload;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The bytes behind the stamp in a verification iteration: pseudo-random, known to both ends from seed, producer and sequence. */
public final class Payload {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private Payload() {}

    /** What a header's checksum is in an iteration that does not look at the body. */
    public static long headerChecksum(int producer, int iteration, long sequence) {
        return Mix.mix(sequence ^ ((long) producer << 48) ^ ((long) iteration << 32));
    }

    /** Fills the body from a byte on up to {@code length} and returns the checksum of the whole message. */
    public static long fill(
            byte[] message, int from, int length, long seed, int producer, int iteration, long sequence) {
        long key = Mix.mix(seed ^ headerChecksum(producer, 0, sequence));
        long checksum = headerChecksum(producer, iteration, sequence);
        int at = from;
        for (; at + Long.BYTES <= length; at += Long.BYTES) {
            long word = Mix.mix(key + at);
            LONG.set(message, at, word);
            checksum = Mix.mix(checksum ^ word);
        }
        for (; at < length; at++) {
            message[at] = (byte) Mix.mix(key + at);
            checksum = Mix.mix(checksum ^ message[at]);
        }
        return checksum;
    }
}
