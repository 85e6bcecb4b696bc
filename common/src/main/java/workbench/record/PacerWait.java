package workbench.record;

import java.util.concurrent.locks.LockSupport;

/**
 * Waits until a message is due, and takes note of the CPU time which that takes: it is the schedule's, not the transport's. The thread's CPU clock
 * is read within the wait only, and early enough that no message is sent later for it; a message that is late is sent at once. What is left until
 * the message is due is spun through and counts as CPU time. Where the scheduler lets the thread come back too late for a last reading, its last
 * step is not counted, which is some microseconds.
 */
class PacerWait {
    /** A parked thread is woken late, so for what is left it only lets others run. */
    private static final long TOO_SHORT_TO_PARK_NANOS = 150_000;

    private static final long WOKEN_EARLY_NANOS = 100_000;

    /** So many readings of the CPU clock before a message is due, it is only spun; half of that is still time enough for a last reading. */
    private static final int MARGIN = 4;

    private static final long LEAST_MARGIN_NANOS = 1_000;

    /** A shorter wait, in margins, is mostly reading the clock. */
    private static final int LEAST_MARGINS = 4;

    private final long marginNanos;
    private final long leastNanos;
    private long cpuNanos;
    private long guessedCpuNanos;

    PacerWait() {
        this(ThreadCpuClock.isThere(), ThreadCpuClock.isThere() ? ThreadCpuClock.costNanos() : 0);
    }

    /** @param readingNanos what a reading of the CPU clock takes, if there is one */
    PacerWait(boolean hasCpuClock, long readingNanos) {
        this.marginNanos = Math.max(LEAST_MARGIN_NANOS, MARGIN * readingNanos);
        this.leastNanos = hasCpuClock ? LEAST_MARGINS * marginNanos : Long.MAX_VALUE;
    }

    void begin() {
        cpuNanos = 0;
        guessedCpuNanos = 0;
    }

    /** CPU time of the waits in which the clock could be read. */
    long cpuNanos() {
        return cpuNanos;
    }

    /** CPU time of all others, if they took the CPU all the time. */
    long guessedCpuNanos() {
        return guessedCpuNanos;
    }

    /** Returns at the time, or at once if it has passed. Waits before a message is due, so it is no part of what is measured. */
    final long until(long dueNanos) {
        long now = nanoTime();
        if (now >= dueNanos) {
            return now;
        }
        return dueNanos - now < leastNanos ? uncounted(dueNanos, now) : counted(dueNanos, now);
    }

    private long uncounted(long dueNanos, long beginNanos) {
        guessedCpuNanos += dueNanos - beginNanos;
        long now = beginNanos;
        while (now < dueNanos) {
            step(dueNanos - now);
            now = nanoTime();
        }
        return now;
    }

    private long counted(long dueNanos, long beginNanos) {
        long spinFromNanos = dueNanos - marginNanos;
        long lastReadingNanos = dueNanos - marginNanos / 2;
        long first = threadCpuNanos();
        long last = first;
        long now = beginNanos;
        while (now < spinFromNanos) {
            step(dueNanos - now);
            now = nanoTime();
            if (now < lastReadingNanos) {
                last = threadCpuNanos();
                now = nanoTime();
            }
        }
        cpuNanos += last - first + Math.max(0, dueNanos - now);
        while (now < dueNanos) {
            spin();
            now = nanoTime();
        }
        return now;
    }

    private void step(long leftNanos) {
        if (leftNanos > TOO_SHORT_TO_PARK_NANOS) {
            park(leftNanos - WOKEN_EARLY_NANOS);
        } else {
            yieldToOthers();
        }
    }

    long nanoTime() {
        return System.nanoTime();
    }

    long threadCpuNanos() {
        return ThreadCpuClock.nanos();
    }

    void park(long nanos) {
        LockSupport.parkNanos(nanos);
    }

    @SuppressWarnings("ThreadPriorityCheck") // Nothing depends on who runs meanwhile.
    void yieldToOthers() {
        Thread.yield();
    }

    void spin() {
        Thread.onSpinWait();
    }
}
