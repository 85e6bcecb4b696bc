package workbench.record;

import java.util.Arrays;

/** How many messages arrived in each of the windows of time that an iteration is cut into. */
public final class ArrivalWindows {
    /** Number of windows; a longer iteration has longer ones. */
    static final int WINDOWS = 1_000;

    /** Length of a window, unless the iteration is too long for that. */
    static final long LEAST_NANOS = 10_000_000;

    private final long[] counts = new long[WINDOWS];
    private long windowNanos;
    private long endNanos;
    private int window;
    private long inEarlierOnes;

    /** The length of the windows of an iteration. */
    public static long lengthNanos(long durationNanos) {
        return Math.max(LEAST_NANOS, durationNanos / WINDOWS);
    }

    void begin(long durationNanos) {
        windowNanos = lengthNanos(durationNanos);
        window = 0;
        inEarlierOnes = 0;
    }

    void start(long nanos) {
        endNanos = nanos + windowNanos;
    }

    /**
     * Ends the windows that are over.
     *
     * @param arrived so many messages before this time; the last window takes whatever comes after it
     */
    void passTo(long nanos, long arrived) {
        while (nanos >= endNanos && window < WINDOWS - 1) {
            counts[window++] = arrived - inEarlierOnes;
            inEarlierOnes = arrived;
            endNanos += windowNanos;
        }
    }

    /** @param arrived in all */
    long[] counts(long arrived) {
        counts[window] = arrived - inEarlierOnes;
        return Arrays.copyOf(counts, window + 1);
    }
}
