package workbench.record;

/**
 * What it costs to read the monotonic clock here: the measuring instrument's own share in what it measures. Where an operation takes less than
 * {@link #FACTOR} readings, timing each one would mostly time the clock, so {@link #batch} of them are timed together.
 */
public final class ClockCost {
    /** With an operation 50 times as long, a reading before and one after it are 4 % of it at most. */
    static final int FACTOR = 50;

    /** Longer batches would hide all that percentiles are there to show. */
    private static final int MOST_IN_A_BATCH = 1_024;

    private static final int ROUNDS = 11;
    private static final int READINGS = 20_000;

    private ClockCost() {}

    /** Measured once. */
    public static double nanos() {
        return Holder.NANOS;
    }

    private static final class Holder {
        private static final double NANOS = measureNanos();
    }

    /** Nanoseconds for a reading: the smallest of several averages, for a disturbed one only shows the disturbance. */
    static double measureNanos() {
        double best = Double.POSITIVE_INFINITY;
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            long end = begin;
            for (int i = 0; i < READINGS; i++) {
                end = System.nanoTime();
            }
            best = Math.min(best, (double) (end - begin) / READINGS);
        }
        return best;
    }

    /** How many operations of this length make one sample: 1, or a power of two. */
    public static int batch(double operationNanos, double clockNanos) {
        double wanted = FACTOR * clockNanos / operationNanos;
        int batch = 1;
        while (batch < wanted && batch < MOST_IN_A_BATCH) {
            batch *= 2;
        }
        return batch;
    }
}
