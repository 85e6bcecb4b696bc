package workbench.present;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import workbench.analysis.Interval;
import workbench.analysis.LikeGroup;
import workbench.analysis.Sample;
import workbench.analysis.TrialSummary;
import workbench.analysis.WorkloadComparison;
import workbench.metric.Metric;
import workbench.present.Table.Cell;

/** Those of some metrics that a workload's trials have, each in a multiple of its unit; half of the interval stands below its number. */
final class MetricColumns {
    private static final String NOTHING = "–";

    private final WorkloadComparison workload;
    private final Ink ink;
    private final List<Shown> columns;

    private record Shown(Metric metric, Scale scale) {}

    MetricColumns(WorkloadComparison workload, Stream<Metric> all, Ink ink) {
        this.workload = workload;
        this.ink = ink;
        this.columns = all.filter(metric -> samples(metric).findAny().isPresent())
                .map(metric -> new Shown(
                        metric,
                        Scale.of(
                                metric.unit(),
                                samples(metric).map(Sample::centre).toList())))
                .toList();
    }

    int count() {
        return columns.size();
    }

    Metric metric(int column) {
        return columns.get(column).metric;
    }

    Scale scale(int column) {
        return columns.get(column).scale;
    }

    /** Null if the trial has none. */
    Sample sample(TrialSummary trial, int column) {
        return trial.metrics().get(metric(column).name());
    }

    /** Beside the mark of the best there is room in each cell, so that numbers stay aligned. */
    Cell number(LikeGroup group, TrialSummary trial, int column) {
        Sample sample = sample(trial, column);
        if (sample == null) {
            return Cell.of(NOTHING + " ");
        }
        String number = scale(column).format(sample.centre());
        return group.isBest(trial, metric(column)) ? new Cell(number + "*", ink::best) : Cell.of(number + " ");
    }

    /** {@code lower … upper}, or the range: in brackets where others have intervals. */
    String bounds(TrialSummary trial, int column) {
        Sample sample = sample(trial, column);
        if (sample == null) {
            return NOTHING;
        }
        Interval interval = sample.interval().orElse(null);
        if (interval != null) {
            return bounds(interval.lower(), interval.upper(), column);
        }
        String range = bounds(sample.min(), sample.max(), column);
        return haveIntervals() ? "[" + range + "]" : range;
    }

    private String bounds(double from, double to, int column) {
        return scale(column).format(from) + " … " + scale(column).format(to);
    }

    /** {@code ± 3.1 %}; empty without an interval. */
    Cell halfWidth(TrialSummary trial, int column) {
        return dim(
                sample(trial, column) == null
                        ? ""
                        : sample(trial, column)
                                .interval()
                                .map(interval -> IntervalText.halfWidth(interval, scale(column)) + " ")
                                .orElse(""));
    }

    boolean hasIntervals(TrialSummary trial) {
        return IntStream.range(0, count())
                .mapToObj(column -> sample(trial, column))
                .anyMatch(sample -> sample != null && sample.interval().isPresent());
    }

    boolean haveIntervals() {
        return workload.trials().stream().anyMatch(this::hasIntervals);
    }

    /** What the numbers are. */
    String centre() {
        return haveIntervals() ? "centre" : "median";
    }

    /** What the signs in the table mean; empty where there are only ranges. */
    List<String> legend() {
        List<Interval> intervals = columns.stream()
                .flatMap(column -> samples(column.metric))
                .flatMap(sample -> sample.interval().stream())
                .toList();
        List<String> legend = new ArrayList<>();
        if (!intervals.isEmpty()) {
            legend.add("± " + IntervalText.legend(intervals));
            if (columns.stream()
                    .flatMap(column -> samples(column.metric))
                    .anyMatch(sample -> sample.interval().isEmpty())) {
                legend.add("[] smallest and largest of fewer than " + Interval.LEAST
                        + " repetitions, beside their median");
            }
        }
        return legend;
    }

    private Stream<Sample> samples(Metric metric) {
        return workload.trials().stream()
                .filter(trial -> trial.metrics().containsKey(metric.name()))
                .map(trial -> trial.metrics().get(metric.name()));
    }

    private Cell dim(String text) {
        return new Cell(text, ink::dim);
    }
}
