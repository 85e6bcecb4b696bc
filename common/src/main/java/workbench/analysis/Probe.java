package workbench.analysis;

import workbench.metric.MetricCatalogue;
import workbench.metric.RecordedTimes;
import workbench.result.FewSamples;
import workbench.result.LatencyBound;
import workbench.result.Repetition;
import workbench.result.Status;

/** What one repetition at a rate says of a bound. */
public sealed interface Probe {
    /** The rate was reached and the bound held. */
    record Held() implements Probe {}

    /** @param nanos the latency that was to stay within the bound */
    record Slow(long nanos) implements Probe {}

    /** @param share of the messages, which have no latency at all; more than the percentile leaves aside */
    record Lossy(double share) implements Probe {}

    /** What was sent is too little to determine the percentile. */
    record Few(FewSamples samples) implements Probe {}

    /** @param sentPerSecond what was sent instead */
    record NotReached(double sentPerSecond) implements Probe {}

    /**
     * Judges a repetition.
     *
     * @param repetition that was ok, or saturated
     */
    static Probe of(LatencyBound bound, Repetition repetition) {
        var values = repetition.metrics().all();
        if (repetition.status() != Status.OK) {
            return new NotReached(values.get(MetricCatalogue.SENT_PER_SECOND.name()));
        }
        double lost = values.getOrDefault(MetricCatalogue.LOST.name(), 0.0);
        if (lost > RecordedTimes.shareBeyond(bound.percentile())) {
            return new Lossy(lost);
        }
        String metric = MetricCatalogue.LATENCY.nameOf(bound.percentile());
        FewSamples few = repetition.metrics().blank().get(metric);
        if (few != null && few.samples() > 0) {
            return new Few(few);
        }
        // Where nothing has a latency, nothing arrived in time.
        long latency = Math.round(values.getOrDefault(metric, (double) Long.MAX_VALUE));
        return latency <= bound.nanos() ? new Held() : new Slow(latency);
    }
}
