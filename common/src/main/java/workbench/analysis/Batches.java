package workbench.analysis;

import java.util.Optional;
import workbench.metric.MetricCatalogue;

/**
 * Of how many operations each sample of a trial's times is, where single ones were too short for the clock: percentiles are then percentiles of
 * batches.
 *
 * @param fewest in a repetition; 1 where one of them needed no batches
 * @param most in a repetition
 */
public record Batches(int fewest, int most) {

    /** Empty where operations were timed one by one. */
    public static Optional<Batches> of(TrialSummary trial) {
        return trial.sample(MetricCatalogue.BATCH)
                .map(sample -> new Batches(sample.n() < trial.ok() ? 1 : (int) sample.min(), (int) sample.max()));
    }

    /** Whether a metric, by its name, is a percentile of such times. Sends are timed one by one. */
    public static boolean concern(String metric) {
        return MetricCatalogue.LATENCY.includes(metric) || MetricCatalogue.SOJOURN.includes(metric);
    }
}
