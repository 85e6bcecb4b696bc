package workbench.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import workbench.analysis.Interval;
import workbench.analysis.LikeGroup;
import workbench.analysis.Sample;
import workbench.analysis.TrialSummary;
import workbench.analysis.WorkloadComparison;
import workbench.analysis.WorkloadMetrics;
import workbench.metric.CostMetrics;
import workbench.metric.Metric;
import workbench.present.Table.Align;
import workbench.present.Table.Cell;

/**
 * Those of some metrics that a workload's trials have, each in a multiple of its unit; half of the interval stands below its number. What trials are
 * ranked by has a second column for its bounds.
 */
final class MetricColumns {
    private static final String NOTHING = "–";

    private final WorkloadComparison workload;
    private final Ink ink;
    private final List<Shown> columns;

    private record Shown(Metric metric, Scale scale, boolean headline) {}

    private record Place(String label, int column) {}

    MetricColumns(WorkloadComparison workload, Stream<Metric> all, Ink ink) {
        this.workload = workload;
        this.ink = ink;
        Optional<Metric> headline = WorkloadMetrics.headline(workload.workload());
        this.columns = all.filter(metric -> workload.trials().stream().anyMatch(trial -> trial.has(metric)))
                .map(metric -> new Shown(
                        metric,
                        Scale.of(
                                metric.unit(),
                                samples(metric).map(Sample::centre).toList()),
                        headline.filter(metric::equals).isPresent()))
                .toList();
    }

    List<Metric> metrics() {
        return columns.stream().map(Shown::metric).toList();
    }

    boolean isEmpty() {
        return columns.isEmpty();
    }

    List<Align> aligns() {
        return cells(column -> Align.RIGHT, column -> Align.RIGHT);
    }

    List<Cell> labels() {
        return cells(
                column -> Cell.dim(column.metric.label() + " ", ink),
                column -> Cell.dim(haveIntervals() ? "95 % interval" : "", ink));
    }

    List<Cell> units() {
        return cells(
                column -> Cell.dim(column.scale.label() + CostMetrics.each(column.metric) + " ", ink),
                column -> Cell.dim(haveIntervals() ? "lower … upper" : "min … max", ink));
    }

    List<Cell> numbers(LikeGroup group, TrialSummary trial) {
        return cells(column -> number(group, trial, column), column -> Cell.dim(bounds(trial, column), ink));
    }

    /** Below the numbers, since beside them they would make the table too wide: {@code ± 3.1 %}; empty without an interval. */
    List<Cell> halfWidths(TrialSummary trial) {
        return cells(
                column -> Cell.dim(
                        trial.sample(column.metric)
                                .flatMap(Sample::interval)
                                .map(interval -> IntervalText.halfWidth(interval, column.scale) + " ")
                                .orElse(""),
                        ink),
                column -> Cell.of(""));
    }

    /**
     * All but what trials are ranked by.
     *
     * @param first which of the table's columns is the first of these
     * @param least labels of those that matter least; of the others those at the end do
     */
    void mayLeaveOut(Table table, int first, List<String> least) {
        List<Place> places = new ArrayList<>();
        int place = first;
        for (Shown column : columns) {
            places.addFirst(
                    column.headline
                            ? new Place(haveIntervals() ? "95 % interval" : "range", place + 1)
                            : new Place(column.metric.label(), place));
            place += column.headline ? 2 : 1;
        }
        Stream.concat(
                        least.stream().flatMap(label -> places.stream().filter(each -> each.label.equals(label))),
                        places.stream().filter(each -> !least.contains(each.label)))
                .forEach(each -> table.mayLeaveOut(each.label, each.column));
    }

    private <T> List<T> cells(Function<Shown, T> number, Function<Shown, T> bounds) {
        return columns.stream()
                .flatMap(column -> column.headline
                        ? Stream.of(number.apply(column), bounds.apply(column))
                        : Stream.of(number.apply(column)))
                .toList();
    }

    /** Beside the mark of the best there is room in each cell, so that numbers stay aligned. */
    private Cell number(LikeGroup group, TrialSummary trial, Shown column) {
        String number = trial.sample(column.metric)
                .map(sample -> column.scale.format(sample.centre()))
                .orElse(NOTHING);
        boolean best = !number.equals(NOTHING) && group.isBest(trial, column.metric);
        return best ? new Cell(number + "*", ink::best) : Cell.of(number + " ");
    }

    /** {@code lower … upper}, or the range: in brackets where others have intervals. */
    private String bounds(TrialSummary trial, Shown column) {
        Sample sample = trial.sample(column.metric).orElse(null);
        if (sample == null) {
            return NOTHING;
        }
        String bounds = column.scale.range(sample.lower(), sample.upper());
        return sample.interval().isEmpty() && haveIntervals() ? "[" + bounds + "]" : bounds;
    }

    boolean hasIntervals(TrialSummary trial) {
        return columns.stream()
                .flatMap(column -> trial.sample(column.metric).stream())
                .anyMatch(sample -> sample.interval().isPresent());
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
        List<Sample> samples =
                columns.stream().flatMap(column -> samples(column.metric)).toList();
        List<Interval> intervals =
                samples.stream().flatMap(sample -> sample.interval().stream()).toList();
        List<String> legend = new ArrayList<>();
        if (!intervals.isEmpty()) {
            legend.add("± " + IntervalText.legend(intervals));
            if (intervals.size() < samples.size()) {
                legend.add("[] smallest and largest of fewer than " + Interval.LEAST
                        + " repetitions, beside their median");
            }
        }
        return legend;
    }

    private Stream<Sample> samples(Metric metric) {
        return workload.trials().stream().flatMap(trial -> trial.sample(metric).stream());
    }
}
