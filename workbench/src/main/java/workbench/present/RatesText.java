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
import java.util.stream.Stream;
import org.apache.commons.statistics.descriptive.Median;
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

    private final Map<Long, List<Repetition>> byRate;
    private final double capacity;
    private final Optional<LatencyBound> bound;

    private RatesText(List<Repetition> repetitions, double capacity, Optional<LatencyBound> bound) {
        this.byRate =
                repetitions.stream().collect(Collectors.groupingBy(RatesText::rate, TreeMap::new, Collectors.toList()));
        this.capacity = capacity;
        this.bound = bound;
    }

    /** @param capacity messages per second of a closed loop */
    public static String of(List<Repetition> repetitions, double capacity) {
        return new RatesText(repetitions, capacity, Optional.empty()).render();
    }

    /** With how often a bound held. */
    public static String of(List<Repetition> repetitions, double capacity, LatencyBound bound) {
        return new RatesText(repetitions, capacity, Optional.of(bound)).render();
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
        return table.render("  ")
                + Paragraph.wrap(
                        "  ",
                        "Latency from when a message was to be sent, send lag (how much later it was sent) included;"
                                + " medians of the repetitions in which the rate was reached.")
                + "\n";
    }

    /** @param text of a rate */
    private record Column(String head, LongFunction<String> text) {}

    /** A column for each of the times, all in the same multiple. */
    private List<Column> times(List<String> names, UnaryOperator<String> label) {
        Scale scale = Scale.of(
                Unit.NANOS,
                names.stream()
                        .flatMap(name -> byRate.keySet().stream().flatMap(rate -> median(rate, name).stream()))
                        .toList());
        return names.stream()
                .map(name -> new Column(
                        label.apply(name) + " " + scale.label(),
                        rate -> median(rate, name).map(scale::format).orElse(NOTHING)))
                .toList();
    }

    /** Of the repetitions in which the rate was reached. */
    private Optional<Double> median(long rate, String name) {
        List<Double> values = byRate.get(rate).stream()
                .filter(repetition -> repetition.status() == Status.OK)
                .flatMap(repetition ->
                        Stream.ofNullable(repetition.metrics().all().get(name)))
                .toList();
        return values.isEmpty() ? Optional.empty() : Optional.of(median(values));
    }

    private String sent(long rate) {
        return String.format(
                Locale.ROOT,
                "%,.0f",
                median(byRate.get(rate).stream()
                        .map(repetition -> repetition.metrics().values().get(MetricCatalogue.SENT_PER_SECOND.name()))
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

    private static double median(List<Double> values) {
        return Median.withDefaults()
                .evaluate(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static long rate(Repetition repetition) {
        return Units.rate(repetition.parameters().get(OpenLoop.RATE).toString()).orElseThrow();
    }
}
