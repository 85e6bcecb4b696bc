package workbench.record;

/**
 * A producer's schedule in an open loop: when each of its messages is to be sent, whatever became of those before. All producers together
 * keep the rate, one after the other at even distances.
 */
final class Pace {
    private static final double NANOS_PER_SECOND = 1e9;

    private final double offsetNanos;
    private final double intervalNanos;
    private long startNanos;

    /** @param ratePerSecond messages of all producers together */
    Pace(double ratePerSecond, int producers, int producer) {
        this.offsetNanos = producer * NANOS_PER_SECOND / ratePerSecond;
        this.intervalNanos = producers * NANOS_PER_SECOND / ratePerSecond;
    }

    void start(long nanos) {
        startNanos = nanos;
    }

    long intendedNanos(long sequence) {
        return startNanos + (long) (offsetNanos + sequence * intervalNanos);
    }
}
