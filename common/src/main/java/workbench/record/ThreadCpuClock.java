package workbench.record;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** The CPU time of the calling thread. To read it is a system call, so it is read only while a thread has nothing to do. */
final class ThreadCpuClock {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 11;
    private static final int READINGS = 200;

    private ThreadCpuClock() {}

    static boolean isThere() {
        return THREADS.isCurrentThreadCpuTimeSupported() && THREADS.isThreadCpuTimeEnabled();
    }

    static long nanos() {
        return THREADS.getCurrentThreadCpuTime();
    }

    /** What a reading takes, a look at the other clock included. Measured once: the smallest of several averages, as in {@link ClockCost}. */
    static long costNanos() {
        return Holder.NANOS;
    }

    private static final class Holder {
        private static final long NANOS = measureNanos();
    }

    private static long measureNanos() {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            long end = begin;
            for (int i = 0; i < READINGS; i++) {
                nanos();
                end = System.nanoTime();
            }
            best = Math.min(best, (end - begin) / READINGS);
        }
        return best;
    }
}
