package workbench.present;

import java.util.List;
import java.util.Optional;
import workbench.analysis.Interval;
import workbench.analysis.Sample;
import workbench.analysis.TrialSummary;
import workbench.metric.CostMetrics;
import workbench.metric.Metric;

/**
 * A metric of a workload's trials.
 *
 * @param metric empty where the workload has none to show
 * @param shared the multiple of its unit for all trials; empty where they are so far apart that each has its own
 */
record AnswerColumn(Optional<Metric> metric, Optional<Scale> shared) {
    private static final String NOTHING = "–";

    /** Beyond this factor between two numbers, one of them would be a long row of digits. */
    private static final double MOST_APART = 1_000;

    static AnswerColumn of(Optional<Metric> metric, List<TrialSummary> trials) {
        List<Double> centres = trials.stream()
                .flatMap(trial -> sample(metric, trial).stream())
                .map(Sample::centre)
                .filter(centre -> centre > 0)
                .sorted()
                .toList();
        boolean apart = !centres.isEmpty() && centres.getLast() > MOST_APART * centres.getFirst();
        return new AnswerColumn(
                metric, apart ? Optional.empty() : metric.map(known -> Scale.of(known.unit(), centres)));
    }

    Optional<Sample> sample(TrialSummary trial) {
        return sample(metric, trial);
    }

    private static Optional<Sample> sample(Optional<Metric> metric, TrialSummary trial) {
        return metric.flatMap(trial::sample);
    }

    /** {@code queueing p50}, {@code CPU/msg}. */
    String label() {
        return metric.map(known -> known.label() + CostMetrics.each(known)).orElse("");
    }

    /** The unit that numbers leave out; else what they are. */
    String unit() {
        return shared.map(Scale::label).orElse(label());
    }

    /** In the unit that is told above; with its own where each has its own. */
    String number(TrialSummary trial) {
        return shared.isPresent() ? sample(trial).map(this::number).orElse(NOTHING) : numberWithUnit(trial);
    }

    String numberWithUnit(TrialSummary trial) {
        return sample(trial)
                .map(sample -> number(sample) + " " + scale(sample).label())
                .orElse(NOTHING);
    }

    private String number(Sample sample) {
        return scale(sample).format(sample.centre());
    }

    /** {@code ± 3.1 %}; of fewer repetitions than {@link Interval#LEAST} the smallest and the largest, {@code 61 … 75}; of one, nothing. */
    String spread(TrialSummary trial) {
        return sample(trial).map(this::spread).orElse("");
    }

    private String spread(Sample sample) {
        Scale scale = scale(sample);
        return sample.interval()
                .map(interval -> IntervalText.halfWidth(interval, scale))
                .orElse(sample.n() == 1 ? "" : scale.range(sample.min(), sample.max()));
    }

    private Scale scale(Sample sample) {
        return shared.orElseGet(() -> Scale.of(metric.orElseThrow().unit(), List.of(sample.centre())));
    }
}
