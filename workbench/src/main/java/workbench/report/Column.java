package workbench.report;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import workbench.analysis.CpuByRole;
import workbench.analysis.Interval;
import workbench.analysis.LikeGroup;
import workbench.analysis.Sample;
import workbench.analysis.TrialSummary;
import workbench.analysis.WorkloadMetrics;
import workbench.metric.CostMetrics;
import workbench.metric.Metric;
import workbench.present.IntervalText;
import workbench.present.Scale;

/**
 * A metric of a workload's trials, all in one multiple of its unit.
 *
 * @param cost whether it is what speed was paid with
 * @param headline whether trials are ranked by it
 */
record Column(Metric metric, Scale scale, boolean cost, boolean headline) {
    private static final String NOTHING = "–";

    /** Those that any of the trials has. */
    static List<Column> of(String workload, Collection<TrialSummary> trials) {
        Optional<Metric> headline = WorkloadMetrics.headline(workload);
        List<Metric> costs = CpuByRole.withAllCosts();
        return Stream.concat(WorkloadMetrics.shown(workload).stream(), costs.stream())
                .filter(metric -> trials.stream().anyMatch(trial -> trial.has(metric)))
                .map(metric -> new Column(
                        metric,
                        Scale.of(
                                metric.unit(),
                                samples(metric, trials).map(Sample::centre).toList()),
                        costs.contains(metric),
                        headline.filter(metric::equals).isPresent()))
                .toList();
    }

    private static Stream<Sample> samples(Metric metric, Collection<TrialSummary> trials) {
        return trials.stream().flatMap(trial -> trial.sample(metric).stream());
    }

    /** The kind of column, as the page's style sheets call it. */
    String kind() {
        boolean minor = cost && metric.better() == Metric.Better.NEITHER;
        return (cost ? "cost" : "result") + (minor ? " minor" : "") + (headline ? " headline" : "");
    }

    String label() {
        return metric.label();
    }

    /** {@code k msg/s}, {@code µs/msg}. */
    String unit() {
        return scale.label() + CostMetrics.each(metric);
    }

    String labelWithUnit() {
        return (label() + " " + unit()).strip();
    }

    /** Of one repetition. */
    String format(Double value) {
        return value == null ? NOTHING : scale.format(value);
    }

    Cell cell(LikeGroup group, TrialSummary trial) {
        Sample sample = trial.sample(metric).orElse(null);
        if (sample == null) {
            return new Cell(NOTHING, "", "", "", false);
        }
        return new Cell(
                scale.format(sample.centre()),
                bounds(sample),
                sample.interval()
                        .map(interval -> IntervalText.halfWidth(interval, scale))
                        .orElse(""),
                Double.toString(sample.centre()),
                group.isBest(trial, metric));
    }

    private String bounds(Sample sample) {
        String bounds = scale.range(sample.lower(), sample.upper());
        return sample.interval().isPresent() ? bounds : sample.n() == 1 ? "" : "[" + bounds + "]";
    }

    /**
     * A trial's value as texts.
     *
     * @param bounds the 95 % interval; the range, in brackets, where repetitions are fewer than {@link Interval#LEAST}
     * @param halfWidth {@code ± 2.1 %}; empty without an interval
     * @param order for sorting: the plain number; empty where there is none
     * @param best of those alike
     */
    record Cell(String number, String bounds, String halfWidth, String order, boolean best) {}
}
