package workbench.measure;

import java.util.concurrent.locks.LockSupport;

/**
 * A producer's schedule in an open loop: when each of its messages is to be sent, whatever became of those before. All producers together
 * keep the rate, one after the other at even distances.
 */
final class Pace {
    private static final double NANOS_PER_SECOND = 1e9;
    /** A parked thread is woken some 50 µs late; for what is left, it only lets others run. */
    private static final long TOO_SHORT_TO_PARK_NANOS = 150_000;

    private static final long WOKEN_EARLY_NANOS = 100_000;

    private final double offsetNanos;
    private final double intervalNanos;
    private long startNanos;

    /** @param ratePerSecond messages of all producers together */
    Pace(double ratePerSecond, int producers, int producer) {
        this.offsetNanos = producer * NANOS_PER_SECOND / ratePerSecond;
        this.intervalNanos = producers * NANOS_PER_SECOND / ratePerSecond;
    }

    /** The schedule counts from here. */
    void start(long nanos) {
        startNanos = nanos;
    }

    long intendedNanos(long sequence) {
        return startNanos + (long) (offsetNanos + sequence * intervalNanos);
    }

    /** Returns at the time, or at once if it has passed. Waits before a message is due, so it is no part of what is measured. */
    @SuppressWarnings("ThreadPriorityCheck") // Nothing depends on who runs meanwhile.
    static long await(long intendedNanos) {
        long now = System.nanoTime();
        while (now < intendedNanos) {
            if (intendedNanos - now > TOO_SHORT_TO_PARK_NANOS) {
                LockSupport.parkNanos(intendedNanos - now - WOKEN_EARLY_NANOS);
            } else {
                Thread.yield();
            }
            now = System.nanoTime();
        }
        return now;
    }
}
