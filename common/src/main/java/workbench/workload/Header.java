package workbench.workload;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The first 32 bytes of every message: producer (int), iteration (int), sequence (long), send time (long, nanoseconds of the host's
 * monotonic clock), checksum (long). They count as part of the message's size.
 */
public final class Header {
    public static final int SIZE_BYTES = 32;

    /** Stands for the send time of a message that is not timed by itself. */
    public static final long UNTIMED = 0;

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int PRODUCER = 0;
    private static final int ITERATION = 4;
    private static final int SEQUENCE = 8;
    private static final int SENT_NANOS = 16;
    private static final int CHECKSUM = 24;

    private Header() {}

    public static void write(
            byte[] message, int producer, int iteration, long sequence, long sentNanos, long checksum) {
        INT.set(message, PRODUCER, producer);
        INT.set(message, ITERATION, iteration);
        LONG.set(message, SEQUENCE, sequence);
        LONG.set(message, SENT_NANOS, sentNanos);
        LONG.set(message, CHECKSUM, checksum);
    }

    /** What a stage on a message's way makes of it: it mixes its number into the checksum, so that stages and their order show in the outcome. */
    static void pass(byte[] message, int stage) {
        LONG.set(message, CHECKSUM, passed(checksum(message), stage));
    }

    /** A checksum when a stage has been passed. */
    public static long passed(long checksum, int stage) {
        return Mix.mix(checksum ^ stage);
    }

    /** Which producer's rank, counted from 0. */
    public static int producer(byte[] message) {
        return (int) INT.get(message, PRODUCER);
    }

    public static int iteration(byte[] message) {
        return (int) INT.get(message, ITERATION);
    }

    public static long sequence(byte[] message) {
        return (long) LONG.get(message, SEQUENCE);
    }

    public static long sentNanos(byte[] message) {
        return (long) LONG.get(message, SENT_NANOS);
    }

    public static long checksum(byte[] message) {
        return (long) LONG.get(message, CHECKSUM);
    }
}
