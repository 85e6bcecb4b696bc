package workbench.present;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import workbench.analysis.Sample;
import workbench.metric.MetricCatalogue;
import workbench.metric.RecordedTimes;
import workbench.metric.Unit;
import workbench.present.Table.Align;
import workbench.present.Table.Cell;
import workbench.result.Repetition;
import workbench.result.Status;
import workbench.run.LatencyBound;
import workbench.run.Probe;
import workbench.workload.OpenLoop;
import workbench.workload.Units;

/** Latency at rates: a line for each rate, the lowest first, the middle of its repetitions. */
public final class RatesText {
    private static final double PERCENT = 100;
    private static final String NOTHING = "–";
    private static final String SEND_LAG = MetricCatalogue.SEND_LAG.nameOf("p99");

    /** What matters least, and is left out first where there is no room. */
    private static final List<String> LEAST = List.of("send lag p99", "p90", "sent", "max", "p999", "of closed", "p50");

    private final Map<Long, List<Repetition>> byRate;
    private final double capacity;
    private final Optional<LatencyBound> bound;
    private final Ink ink;

    private RatesText(List<Repetition> repetitions, double capacity, Optional<LatencyBound> bound, Ink ink) {
        this.byRate =
                repetitions.stream().collect(Collectors.groupingBy(RatesText::rate, TreeMap::new, Collectors.toList()));
        this.capacity = capacity;
        this.bound = bound;
        this.ink = ink;
    }

    /** @param capacity messages per second of a closed loop */
    public static String of(List<Repetition> repetitions, double capacity, Ink ink) {
        return new RatesText(repetitions, capacity, Optional.empty(), ink).render();
    }

    /** With how often a bound held. */
    public static String of(List<Repetition> repetitions, double capacity, LatencyBound bound, Ink ink) {
        return new RatesText(repetitions, capacity, Optional.of(bound), ink).render();
    }

    private String render() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("rate /s", rate -> String.format(Locale.ROOT, "%,d", rate)));
        columns.add(new Column("of closed", rate -> String.format(Locale.ROOT, "%.0f %%", PERCENT * rate / capacity)));
        columns.add(new Column("sent /s", this::sent));
        columns.addAll(times(List.of(SEND_LAG), name -> "send lag p99"));
        columns.addAll(times(
                RecordedTimes.PERCENTILES.stream()
                        .map(MetricCatalogue.LATENCY::nameOf)
                        .toList(),
                name -> name.substring(name.indexOf('.') + 1)));
        columns.add(new Column(bound.map(LatencyBound::toString).orElse("repetitions"), this::outcome));

        List<Align> aligns = new ArrayList<>(Collections.nCopies(columns.size() - 1, Align.RIGHT));
        aligns.add(Align.LEFT);
        Table table = new Table(aligns);
        table.add(columns.stream().map(column -> Cell.of(column.head)).toList());
        byRate.keySet()
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
                        ink.atMost(Paragraph.WIDTH))
                + "\n";
    }

    /** But never the percentile that a bound is of. */
    private void mayLeaveOut(Table table, List<Column> columns) {
        LEAST.stream()
                .filter(what ->
                        bound.filter(limit -> limit.percentile().equals(what)).isEmpty())
                .forEach(what -> IntStream.range(0, columns.size())
                        .filter(i -> (columns.get(i).head + " ").startsWith(what + " "))
                        .forEach(i -> table.mayLeaveOut(what, i)));
    }

    /** @param text of a rate */
    private record Column(String head, LongFunction<String> text) {}

    /** A column for each of the times, all in the same multiple. */
    private List<Column> times(List<String> names, UnaryOperator<String> label) {
        Scale scale = Scale.of(
                Unit.NANOS,
                names.stream()
                        .flatMap(name -> byRate.keySet().stream().flatMap(rate -> centre(rate, name).stream()))
                        .toList());
        return names.stream()
                .map(name -> new Column(
                        label.apply(name) + " " + scale.label(),
                        rate -> centre(rate, name).map(scale::format).orElse(NOTHING)))
                .toList();
    }

    /** Of the repetitions in which the rate was reached; empty if one has too few samples. */
    private Optional<Double> centre(long rate, String name) {
        if (isBlank(rate, name)) {
            return Optional.empty();
        }
        List<Double> values = reached(rate)
                .flatMap(repetition ->
                        Stream.ofNullable(repetition.metrics().all().get(name)))
                .toList();
        return values.isEmpty() ? Optional.empty() : Optional.of(centre(name, values));
    }

    private boolean isBlank(long rate, String name) {
        return reached(rate).anyMatch(repetition -> repetition.metrics().blank().containsKey(name));
    }

    private Stream<Repetition> reached(long rate) {
        return byRate.get(rate).stream().filter(repetition -> repetition.status() == Status.OK);
    }

    /** Why there are blanks. */
    private String blanks() {
        return RecordedTimes.PERCENTILES.stream()
                .filter(percentile -> byRate.keySet().stream()
                        .anyMatch(rate -> isBlank(rate, MetricCatalogue.LATENCY.nameOf(percentile))))
                .map(BlankText::needs)
                .reduce((a, b) -> a + ", " + b)
                .map(needs ->
                        Paragraph.wrap("  – ", "too few samples to tell: " + needs + ".", ink.atMost(Paragraph.WIDTH)))
                .orElse("");
    }

    private String sent(long rate) {
        return String.format(
                Locale.ROOT,
                "%,.0f",
                centre(
                        MetricCatalogue.SENT_PER_SECOND.name(),
                        byRate.get(rate).stream()
                                .map(repetition ->
                                        repetition.metrics().values().get(MetricCatalogue.SENT_PER_SECOND.name()))
                                .toList()));
    }

    /** {@code held 3 of 3}, {@code n 3}, {@code n 0 of 3, saturated}. */
    private String outcome(long rate) {
        List<Repetition> all = byRate.get(rate);
        long reached = all.stream().filter(r -> r.status() == Status.OK).count();
        String saturated = reached == all.size() ? "" : ", saturated";
        return bound.map(limit -> "held " + held(all, limit) + " of " + all.size() + saturated)
                .orElseGet(
                        () -> saturated.isEmpty() ? "n " + reached : "n " + reached + " of " + all.size() + saturated);
    }

    private static long held(List<Repetition> all, LatencyBound limit) {
        return all.stream()
                .filter(repetition -> limit.judge(repetition) instanceof Probe.Held)
                .count();
    }

    private static double centre(String metric, List<Double> values) {
        Map<Integer, Double> byPlace = new TreeMap<>();
        values.forEach(value -> byPlace.put(byPlace.size(), value));
        return Sample.of(metric, byPlace).centre();
    }

    private static long rate(Repetition repetition) {
        return Units.rate(repetition.parameters().get(OpenLoop.RATE).toString()).orElseThrow();
    }
}
