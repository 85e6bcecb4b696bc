package workbench.present;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import workbench.analysis.Sample;
import workbench.analysis.StudiedRates;
import workbench.analysis.StudiedRates.AtRate;
import workbench.analysis.TriedRate;
import workbench.analysis.WorkloadMetrics;
import workbench.metric.CostMetrics;
import workbench.metric.Metric;
import workbench.metric.MetricCatalogue;
import workbench.metric.Operation;
import workbench.metric.RecordedTimes;
import workbench.metric.Unit;
import workbench.present.Table.Align;
import workbench.present.Table.Cell;

/** Latency and costs at rates: a line for each rate, the lowest first, the middle of its repetitions. */
final class RatesText {
    private static final double PERCENT = 100;
    private static final String NOTHING = "–";
    private static final String SEND_LAG = MetricCatalogue.SEND_LAG.nameOf("p99");

    /** What matters least, and is left out first where there is no room. */
    private static final List<String> LEAST =
            List.of("lag p99", "p90", "sent", "max", "p999", "of", "peak mem.", "CPU", "p50");

    private final StudiedRates studied;
    private final Ink ink;

    private RatesText(StudiedRates studied, Ink ink) {
        this.studied = studied;
        this.ink = ink;
    }

    /** Empty where no rate tells anything. */
    static String of(StudiedRates studied, Ink ink) {
        return studied.rates().isEmpty() ? "" : new RatesText(studied, ink).render();
    }

    private String render() {
        double capacity = studied.study().capacityPerSecond();
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("rate", "/s", rate -> String.format(Locale.ROOT, "%,d", rate.perSecond())));
        columns.add(new Column(
                "of", "closed", rate -> String.format(Locale.ROOT, "%.0f %%", PERCENT * rate.perSecond() / capacity)));
        columns.add(new Column(
                "sent",
                "/s",
                rate -> String.format(Locale.ROOT, "%,.0f", rate.sent().centre())));
        columns.addAll(columns(Unit.NANOS, List.of(SEND_LAG), name -> "lag p99", ""));
        columns.addAll(columns(
                Unit.NANOS,
                RecordedTimes.PERCENTILES.stream()
                        .map(MetricCatalogue.LATENCY::nameOf)
                        .toList(),
                name -> name.substring(name.indexOf('.') + 1),
                ""));
        costs(studied)
                .forEach(cost -> columns.addAll(
                        columns(cost.unit(), List.of(cost.name()), name -> cost.label(), CostMetrics.each(cost))));
        columns.add(new Column(
                Optional.ofNullable(studied.study().search())
                        .map(search -> search.bound().toString())
                        .orElse("repetitions"),
                "",
                this::outcome));

        List<Align> aligns = new ArrayList<>(Collections.nCopies(columns.size() - 1, Align.RIGHT));
        aligns.add(Align.LEFT);
        Table table = new Table(aligns);
        table.add(columns.stream().map(column -> Cell.of(column.head)).toList());
        table.add(columns.stream().map(column -> Cell.of(column.unit)).toList());
        studied.rates()
                .forEach(rate -> table.add(columns.stream()
                        .map(column -> Cell.of(column.text.apply(rate)))
                        .toList()));
        mayLeaveOut(table, columns);
        return table.render("  ", ink)
                + blanks()
                + Paragraph.wrap(
                        "  ",
                        "Latency from when a message was to be sent, send lag (how much later it was sent) included;"
                                + " the middle of the repetitions in which the rate was reached.",
                        ink.atMost(Paragraph.WIDTH));
    }

    /** But never the percentile that a bound is of. */
    private void mayLeaveOut(Table table, List<Column> columns) {
        String kept = Optional.ofNullable(studied.study().search())
                .map(search -> search.bound().percentile())
                .orElse("");
        LEAST.stream()
                .filter(head -> !head.equals(kept))
                .forEach(head -> IntStream.range(0, columns.size())
                        .filter(i -> columns.get(i).head.equals(head))
                        .forEach(i -> table.mayLeaveOut(columns.get(i).what(), i)));
    }

    /** What a rate is paid with, if anything of it is known. */
    static List<Metric> costs(StudiedRates studied) {
        Operation each = WorkloadMetrics.operation(studied.trial().workload());
        return Stream.of(CostMetrics.cpu(each), CostMetrics.peakMemory())
                .filter(cost -> studied.rates().stream()
                        .anyMatch(rate -> centre(rate, cost.name()).isPresent()))
                .toList();
    }

    /** @param text of a rate */
    private record Column(String head, String unit, Function<AtRate, String> text) {
        /** Without the multiple, which matters beside figures only. */
        String what() {
            return head.equals("of") ? head + " " + unit : head;
        }
    }

    /** A column for each of the metrics, all in the same multiple. */
    private List<Column> columns(Unit unit, List<String> names, UnaryOperator<String> label, String each) {
        Scale scale = Scale.of(
                unit,
                names.stream()
                        .flatMap(name -> studied.rates().stream().flatMap(rate -> centre(rate, name).stream()))
                        .toList());
        return names.stream()
                .map(name -> new Column(
                        label.apply(name),
                        scale.label() + each,
                        rate -> centre(rate, name).map(scale::format).orElse(NOTHING)))
                .toList();
    }

    /** Of the repetitions in which the rate was reached; empty if one has too few samples. */
    private static Optional<Double> centre(AtRate rate, String name) {
        return Optional.ofNullable(rate.trial().metrics().get(name)).map(Sample::centre);
    }

    /** Why there are blanks. */
    private String blanks() {
        return RecordedTimes.PERCENTILES.stream()
                .filter(percentile -> studied.rates().stream()
                        .anyMatch(rate -> rate.trial().blank().containsKey(MetricCatalogue.LATENCY.nameOf(percentile))))
                .map(BlankText::needs)
                .reduce((a, b) -> a + ", " + b)
                .map(needs ->
                        Paragraph.wrap("  – ", "too few samples to tell: " + needs + ".", ink.atMost(Paragraph.WIDTH)))
                .orElse("");
    }

    /** {@code held 3 of 3}, {@code n 3}, {@code n 0 of 3, saturated}. */
    private String outcome(AtRate rate) {
        int all = rate.repetitions();
        int reached = rate.trial().ok();
        String saturated = reached == all ? "" : ", saturated";
        return studied.outcome()
                .map(outcome -> "held "
                        + outcome.tried().stream()
                                .filter(tried -> tried.perSecond() == rate.perSecond())
                                .mapToInt(TriedRate::held)
                                .sum()
                        + " of " + all + saturated)
                .orElseGet(() -> saturated.isEmpty() ? "n " + reached : "n " + reached + " of " + all + saturated);
    }
}
