package workbench.cost;

import java.util.Map;
import org.HdrHistogram.Histogram;
import workbench.record.Histograms;

/**
 * A thread that only sleeps and notes how much too late it wakes up: long where the machine stood still or had no CPU left, whatever the cause
 * (Gil Tene's jHiccup). It sleeps five times as long as jHiccup's does, since waking up each millisecond takes CPU time.
 */
final class Hiccups extends Thread {
    static final long SLEEP_NANOS = 5_000_000;
    private static final double PERCENTILE = 99;

    private final Histogram late = Histograms.empty();
    private volatile boolean ended;

    Hiccups() {
        super("hiccups");
        setDaemon(true);
    }

    @Override
    public void run() {
        long before = System.nanoTime();
        while (!ended) {
            try {
                Thread.sleep(SLEEP_NANOS / 1_000_000);
            } catch (InterruptedException over) {
                return;
            }
            long now = System.nanoTime();
            note(now - before - SLEEP_NANOS);
            before = now;
        }
    }

    /** A long one stands for all the shorter ones that fell into it. */
    synchronized void note(long lateNanos) {
        late.recordValueWithExpectedInterval(Math.clamp(lateNanos, 0, Histograms.HIGHEST_NANOS), SLEEP_NANOS);
    }

    Map<String, Object> end() {
        ended = true;
        interrupt();
        return seen();
    }

    private synchronized Map<String, Object> seen() {
        return late.getTotalCount() == 0
                ? Map.of()
                : Map.of(
                        "hiccupP99Nanos", late.getValueAtPercentile(PERCENTILE),
                        "hiccupMaxNanos", late.getMaxValue());
    }
}
