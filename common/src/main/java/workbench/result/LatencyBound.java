package workbench.run;

import java.util.OptionalLong;
import workbench.metric.MetricCatalogue;
import workbench.metric.RecordedTimes;
import workbench.plan.Suggestions;
import workbench.result.FewSamples;
import workbench.result.Repetition;
import workbench.result.Status;
import workbench.workload.Units;
import workbench.workload.UsageException;

/**
 * A latency that must not be exceeded.
 *
 * @param percentile {@code p50}, {@code p90}, {@code p99}, {@code p999} or {@code max}
 */
public record LatencyBound(String percentile, long nanos) {
    /** @throws UsageException if it is not like {@code p99=5ms} */
    public static LatencyBound of(String text) {
        String[] parts = text.split("=", 2);
        OptionalLong nanos = parts.length < 2 ? OptionalLong.empty() : Units.nanos(parts[1]);
        if (nanos.isEmpty() || nanos.getAsLong() <= 0) {
            throw new UsageException("--bound cannot be '" + text + "': allowed is PERCENTILE=TIME, such as p99=5ms.");
        }
        if (!RecordedTimes.PERCENTILES.contains(parts[0])) {
            throw new UsageException(
                    "--bound cannot be '" + text + "': " + Suggestions.suggestion(parts[0], RecordedTimes.PERCENTILES));
        }
        return new LatencyBound(parts[0], nanos.getAsLong());
    }

    /**
     * @param repetition of an open loop that was ok or saturated
     */
    public Probe judge(Repetition repetition) {
        var values = repetition.metrics().all();
        if (repetition.status() != Status.OK) {
            return new Probe.NotReached(values.get(MetricCatalogue.SENT_PER_SECOND.name()));
        }
        double lost = values.getOrDefault(MetricCatalogue.LOST.name(), 0.0);
        if (lost > RecordedTimes.shareBeyond(percentile)) {
            return new Probe.Lossy(lost);
        }
        FewSamples few = repetition.metrics().blank().get(MetricCatalogue.LATENCY.nameOf(percentile));
        if (few != null && few.samples() > 0) {
            return new Probe.Few(few);
        }
        // Where nothing has a latency, nothing arrived in time.
        long latency =
                Math.round(values.getOrDefault(MetricCatalogue.LATENCY.nameOf(percentile), (double) Long.MAX_VALUE));
        return latency <= nanos ? new Probe.Held() : new Probe.Slow(latency);
    }

    @Override
    public String toString() {
        return percentile + " ≤ " + Units.formatNanos(nanos);
    }
}
