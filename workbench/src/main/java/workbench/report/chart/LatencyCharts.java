package workbench.report.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workbench.analysis.LatencyCurve;
import workbench.metric.MetricCatalogue;
import workbench.metric.RecordedTimes;
import workbench.metric.Unit;
import workbench.workload.CommonParameters;

/** Times by percentile. What is queueing at full speed has a chart of its own and is not called latency. */
final class LatencyCharts {
    /** Of a table: those that people ask for, in nines. */
    private static final Map<Double, String> ASKED =
            new TreeMap<>(Map.of(-Math.log10(0.5), "50 %", 1.0, "90 %", 2.0, "99 %", 3.0, "99.9 %", 4.0, "99.99 %"));

    private static final double MOST_NINES = 4;

    private record Named(Look look, LatencyCurve times) {}

    private final Facets facet;
    private final String quantity;
    private final List<Named> curves;
    private final Axis y;

    private LatencyCharts(Facets facet, String quantity, List<Named> curves) {
        this.facet = facet;
        this.quantity = quantity;
        this.curves = curves;
        this.y =
                Axis.logarithmic(isQueueing() ? "time in the queue, send to receive" : "latency", Unit.NANOS, values());
    }

    static List<Chart> of(Material material) {
        return SweptNumber.chartsOver(material, LatencyCharts::over, () -> alone(material));
    }

    /** Of round trips the median over the size has its chart already. */
    private static Stream<Chart> over(SweptNumber number) {
        boolean hasMedian = number.material().countsRoundTrips() && number.isMessageSize();
        return Stream.of(MetricCatalogue.LATENCY, MetricCatalogue.SOJOURN)
                .flatMap(times -> Stream.of("p50", "p99")
                        .filter(percentile -> !(hasMedian && percentile.equals("p50")))
                        .flatMap(percentile -> over(number, times, percentile)));
    }

    private static Stream<Chart> over(SweptNumber number, RecordedTimes times, String percentile) {
        boolean queueing = times.equals(MetricCatalogue.SOJOURN);
        String name = queueing ? "queueing" : "latency";
        return number.chart(
                new SweptNumber.Quantity(
                        name + "-" + percentile,
                        name + ", " + percentile,
                        queueing
                                ? "queueing at full speed, " + percentile + " (no latency)"
                                : "latency, " + percentile + what(number.material()),
                        Unit.NANOS,
                        ""),
                (trial, x) -> trial.metric(times.metric(percentile)));
    }

    private static List<Chart> alone(Material material) {
        return Facets.of(material).stream()
                .flatMap(facet -> of(facet, times(facet.material())))
                .filter(chart -> !chart.curves.isEmpty())
                .map(LatencyCharts::chart)
                .toList();
    }

    private static Stream<LatencyCharts> of(Facets facet, IdentityHashMap<Measured, LatencyCurve> times) {
        return Stream.of(MetricCatalogue.LATENCY.name(), MetricCatalogue.SOJOURN.name())
                .map(quantity -> new LatencyCharts(facet, quantity, curves(facet.material(), times, quantity)));
    }

    /** Of the trials that have any; it takes a while for many repetitions. */
    private static IdentityHashMap<Measured, LatencyCurve> times(Material material) {
        IdentityHashMap<Measured, LatencyCurve> times = new IdentityHashMap<>();
        material.trials().forEach(trial -> LatencyCurve.of(trial.good()).ifPresent(curve -> times.put(trial, curve)));
        return times;
    }

    private static List<Named> curves(Material material, IdentityHashMap<Measured, LatencyCurve> all, String quantity) {
        TrialNames names = new TrialNames(material, Set.of());
        List<Named> curves = new ArrayList<>();
        for (Measured trial : material.trials()) {
            Optional.ofNullable(all.get(trial))
                    .filter(times ->
                            times.quantity().equals(quantity) && !times.points().isEmpty())
                    .ifPresent(times -> curves.add(new Named(names.look(trial).with(batch(trial)), times)));
        }
        return List.copyOf(curves);
    }

    /** Where single messages were too short to be timed. */
    private static String batch(Measured trial) {
        return trial.metric(MetricCatalogue.BATCH)
                .map(batch -> String.format(Locale.ROOT, ", batches of %.0f", batch.median()))
                .orElse("");
    }

    private List<Double> values() {
        return curves.stream()
                .flatMap(curve -> curve.times.points().stream())
                .flatMap(point -> Stream.of(point.nanos().min(), point.nanos().max()))
                .toList();
    }

    private boolean isQueueing() {
        return quantity.equals(MetricCatalogue.SOJOURN.name());
    }

    private String title() {
        if (isQueueing()) {
            return "Queueing at full speed, by percentile (no latency)";
        }
        return "Latency by percentile" + what(facet.material());
    }

    /** In brackets, what latency is there; empty where that needs no words. */
    private static String what(Material material) {
        Measured first = material.trials().getFirst();
        if (first.isOpenLoop()) {
            return material.countsRoundTrips()
                    ? " (from when a message was to be sent until its reply)"
                    : " (from when a message was to be sent)";
        }
        if (material.countsRoundTrips()) {
            return " (half a round trip)";
        }
        return first.trial().parameters().get(CommonParameters.MAX_IN_FLIGHT) instanceof Number most
                ? " (" + most + " in flight at most)"
                : "";
    }

    private Chart chart() {
        double most = curves.stream()
                .mapToDouble(curve -> curve.times.points().getLast().nines())
                .max()
                .orElse(MOST_NINES);
        Abscissa x = Abscissa.nines(Math.ceil(Math.max(2, most)));
        Drawing drawing =
                new Drawing("Lines are the centres of the repetitions' percentiles, bands reach from the smallest to"
                        + " the largest. A line ends where a repetition has too few samples to tell more."
                        + facet.remark());
        curves.forEach(curve -> draw(drawing, curve));
        return drawing.curves(
                new Heading(
                        facet.id(isQueueing() ? "queueing" : "latency"), facet.titled(title()), alternative(), table()),
                x,
                y);
    }

    private void draw(Drawing drawing, Named curve) {
        List<List<Number>> band = new ArrayList<>();
        List<List<Number>> line = new ArrayList<>();
        for (LatencyCurve.Point point : curve.times.points()) {
            Number x = Options.number(point.nines());
            Number middle = y.at(point.nanos().centre());
            line.add(List.of(x, middle));
            band.add(List.of(
                    x, middle, y.at(point.nanos().min()), y.at(point.nanos().max())));
        }
        drawing.add(Lines.dense(curve.look, line));
        drawing.add(Lines.band(curve.look, band));
    }

    private String alternative() {
        return curves.stream()
                .map(curve -> {
                    LatencyCurve.Point first = curve.times.points().getFirst();
                    LatencyCurve.Point last = curve.times.points().getLast();
                    return curve.look.name() + " " + y.text(first.nanos().centre()) + " at 50 %, "
                            + y.text(last.nanos().centre()) + " at "
                            + percent(last) + " %";
                })
                .collect(Collectors.joining("; ", facet.titled(title()) + ": ", "."));
    }

    /** As precise as it is: {@code 99.98}. */
    private static String percent(LatencyCurve.Point point) {
        return new BigDecimal(point.percent())
                .round(new MathContext(4))
                .stripTrailingZeros()
                .toPlainString();
    }

    private ChartTable table() {
        List<String> headings = new ArrayList<>(List.of("percentile"));
        curves.forEach(
                curve -> headings.add(curve.look.name() + " (" + y.scale().label() + ")"));
        List<List<String>> rows = new ArrayList<>();
        ASKED.forEach((nines, percentile) -> {
            List<String> row = new ArrayList<>(List.of(percentile));
            curves.forEach(curve -> row.add(cell(curve, nines)));
            rows.add(row);
        });
        List<String> samples = new ArrayList<>(List.of("samples of a repetition, at least"));
        curves.forEach(curve -> samples.add(Long.toString(curve.times.samples())));
        rows.add(samples);
        return new ChartTable(headings, rows);
    }

    private String cell(Named curve, double nines) {
        return curve.times.points().stream()
                .filter(point -> point.nines() == nines)
                .findFirst()
                .map(LatencyCurve.Point::nanos)
                .map(sample ->
                        y.scale().format(sample.centre()) + " (" + y.scale().range(sample.min(), sample.max()) + ")")
                .orElse("–");
    }
}
