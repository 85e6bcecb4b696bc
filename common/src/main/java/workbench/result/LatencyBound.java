package workbench.result;

import workbench.metric.RecordedTimes;
import workbench.workload.Units;

/**
 * A latency that must not be exceeded.
 *
 * @param percentile {@code p50}, {@code p90}, {@code p99}, {@code p999} or {@code max}
 * @param nanos more than 0
 */
public record LatencyBound(String percentile, long nanos) {
    /** A file may say anything. */
    public LatencyBound {
        if (!RecordedTimes.PERCENTILES.contains(percentile) || nanos <= 0) {
            throw new IllegalArgumentException("no bound: '" + percentile + "' of " + nanos + " ns");
        }
    }

    /** {@code p99 ≤ 5ms}. */
    @Override
    public String toString() {
        return percentile + " ≤ " + Units.formatNanos(nanos);
    }
}
