package workbench.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workbench.analysis.Sample;
import workbench.metric.Metric;
import workbench.metric.MetricCatalogue;
import workbench.metric.Unit;
import workbench.result.Repetition;
import workbench.workload.OpenLoop;
import workbench.workload.Units;

/** Where rates were swept in an open loop: latency over the rate, and the rates that were too much. */
final class RateCharts {
    private final String percentile;
    private final List<Curve> reached;
    private final List<Curve> saturated;
    private final Material material;
    private final Axis y;

    private RateCharts(Material material, String percentile) {
        this.material = material;
        this.percentile = percentile;
        List<Curve> reachedCurves = new ArrayList<>();
        List<Curve> saturatedCurves = new ArrayList<>();
        TrialNames names = new TrialNames(material, Set.of(OpenLoop.RATE));
        for (List<Measured> alike : material.alikeBut(Set.of(OpenLoop.RATE))) {
            Measured first = alike.getFirst();
            Look look = names.look(first);
            reachedCurves.add(new Curve(look, first.comparable(), points(alike, this::reached)));
            saturatedCurves.add(new Curve(look, first.comparable(), points(alike, this::saturated)));
        }
        this.reached = withPoints(reachedCurves);
        this.saturated = withPoints(saturatedCurves);
        this.y = Axis.logarithmic(
                "latency, " + percentile,
                Unit.NANOS,
                Curve.values(Stream.concat(reached.stream(), saturated.stream()).toList()));
    }

    /** @param material of open loops at several rates */
    static List<Chart> of(Material material) {
        return Stream.of("p50", "p99")
                .map(percentile -> new RateCharts(material, percentile))
                .filter(charts -> !charts.reached.isEmpty())
                .map(RateCharts::chart)
                .toList();
    }

    private static List<Curve> withPoints(List<Curve> curves) {
        return curves.stream().filter(curve -> !curve.points().isEmpty()).toList();
    }

    private List<Curve.Point> points(List<Measured> alike, Function<Measured, Optional<Sample>> latency) {
        return alike.stream()
                .flatMap(trial -> latency.apply(trial).map(sample -> new Curve.Point(rate(trial), sample)).stream())
                .sorted(Comparator.comparingDouble(Curve.Point::x))
                .toList();
    }

    private Metric metric() {
        return MetricCatalogue.LATENCY.metric(percentile);
    }

    private Optional<Sample> reached(Measured trial) {
        return trial.metric(metric());
    }

    /** Their latency grows for as long as they run. */
    private Optional<Sample> saturated(Measured trial) {
        Map<Integer, Double> values = new HashMap<>();
        trial.repetitions().stream().filter(Repetition::isSaturated).forEach(repetition -> {
            Double value = repetition.metrics().all().get(metric().name());
            if (value != null && value > 0) {
                values.put(repetition.round(), value);
            }
        });
        return values.isEmpty() ? Optional.empty() : Optional.of(Sample.of(metric().name(), values));
    }

    private static double rate(Measured trial) {
        return Units.rate(String.valueOf(trial.trial().parameters().get(OpenLoop.RATE)))
                .orElse(1);
    }

    private Chart chart() {
        Abscissa x = Abscissa.rates("rate that was asked for (msg/s)", "msg/s");
        Drawing drawing = new Drawing("Latency counts from when a message was to be sent. Dots are repetitions, bars "
                + Spread.inWords(Curve.samples(reached)) + "."
                + (saturated.isEmpty() ? "" : " Crossed: saturated, the rate was not reached."));
        reached.forEach(curve -> curve.draw(drawing, x, y));
        saturated.forEach(curve -> drawing.add(Marks.crosses(curve.name(), "saturated", crosses(curve, x))));
        String title = "Latency by rate, " + percentile;
        return drawing.curves(
                new Heading(
                        material.id("rate", percentile),
                        title,
                        Sweep.sentence(title, reached, y, RateCharts::written) + limits(),
                        table()),
                x,
                y);
    }

    private List<List<Number>> crosses(Curve curve, Abscissa x) {
        List<List<Number>> crosses = new ArrayList<>();
        curve.points()
                .forEach(point -> point.y()
                        .byRound()
                        .forEach((round, value) -> crosses.add(List.of(x.at(point.x()), y.at(value), round))));
        return crosses;
    }

    private String limits() {
        return saturated.stream()
                .map(curve -> " " + curve.name() + " was saturated at "
                        + written(curve.points().getFirst().x()) + ".")
                .collect(Collectors.joining());
    }

    private static String written(double rate) {
        return Axis.even("", Unit.MESSAGES_PER_SECOND, List.of(rate)).text(rate);
    }

    private ChartTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (Measured trial : material.trials().stream()
                .sorted(Comparator.comparing(Measured::transport).thenComparingDouble(RateCharts::rate))
                .toList()) {
            Optional<Sample> latency = reached(trial);
            rows.add(List.of(
                    new TrialNames(material, Set.of(OpenLoop.RATE)).name(trial),
                    written(rate(trial)),
                    latency.map(sample -> y.scale().format(sample.centre())).orElse("–"),
                    latency.map(y::spread).orElse("–"),
                    trial.summary().ok() + " of " + trial.summary().repetitions()));
        }
        String unit = " (" + y.scale().label() + ")";
        return new ChartTable(
                List.of("transport", "rate", percentile + unit, "interval or range" + unit, "rate reached"), rows);
    }
}
