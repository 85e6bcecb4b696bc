package workbench.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import workbench.analysis.Sample;
import workbench.analysis.WorkloadMetrics;
import workbench.metric.Metric;
import workbench.metric.MetricCatalogue;
import workbench.metric.Unit;
import workbench.present.Prose;
import workbench.workload.CommonParameters;

/** Where message sizes were swept: what a message takes, and what passes in a second, each over the size. */
final class SizeCharts {
    private static final String SIZE = CommonParameters.MESSAGE_SIZE;
    private static final double NANOS_PER_SECOND = 1e9;

    private SizeCharts() {}

    static List<Chart> of(Material material) {
        List<Chart> charts = new ArrayList<>();
        time(material).ifPresent(charts::add);
        volume(material).ifPresent(charts::add);
        return charts;
    }

    private static Optional<Chart> time(Material material) {
        Optional<Metric> time = WorkloadMetrics.headline(material.workload()).filter(WorkloadMetrics::isTime);
        String quantity = material.countsRoundTrips()
                ? "half round trip, median"
                : time.map(Metric::label).orElse("time per message");
        Sweep.Measure measure = (trial, size) -> time.isPresent()
                ? trial.metric(time.get())
                : trial.metric(MetricCatalogue.MESSAGES_PER_SECOND)
                        .map(rate -> converted(rate, perSecond -> NANOS_PER_SECOND / perSecond));
        return chart(material, "time-by-size", quantity, Unit.NANOS, "higher time", measure);
    }

    private static Optional<Chart> volume(Material material) {
        Sweep.Measure measure = material.countsRoundTrips()
                ? (trial, size) -> trial.metric(MetricCatalogue.LATENCY.metric("p50"))
                        .filter(nanos -> size > 0)
                        .map(half -> converted(half, nanos -> size * NANOS_PER_SECOND / nanos))
                : (trial, size) -> trial.metric(MetricCatalogue.BYTES_PER_SECOND);
        return chart(material, "bytes-by-size", "bytes per second", Unit.BYTES_PER_SECOND, "higher rate", measure);
    }

    private static Sample converted(Sample sample, DoubleUnaryOperator conversion) {
        Map<Integer, Double> byRound = new TreeMap<>();
        sample.byRound().forEach((round, value) -> byRound.put(round, conversion.applyAsDouble(value)));
        return Sample.of(SIZE, byRound);
    }

    private static Optional<Chart> chart(
            Material material, String kind, String quantity, Unit unit, String higher, Sweep.Measure measure) {
        List<Curve> curves = Sweep.curves(material, SIZE, measure);
        if (curves.isEmpty()) {
            return Optional.empty();
        }
        Axis y = Axis.logarithmic(quantity, unit, Curve.values(curves));
        Abscissa x = Abscissa.bytes("message size", Sweep.places(curves));
        List<Crossover> crossovers = Crossover.among(curves);
        Drawing drawing = new Drawing("Dots are repetitions, bars " + Spread.inWords(Curve.samples(curves)) + "."
                + (crossovers.isEmpty() ? "" : " Rings: sizes at which two transports change places."));
        curves.forEach(curve -> curve.draw(drawing, x, y));
        if (!crossovers.isEmpty()) {
            drawing.add(Marks.crossings(crossovers, x, y));
        }
        String title = Prose.capital(quantity) + ", by message size";
        String alternative = Sweep.sentence(title, curves, y, Sizes::exact)
                + Crossover.sentence(crossovers, higher).map(s -> " " + s).orElse("");
        return Optional.of(drawing.curves(
                new Heading(
                        material.id(kind), title, alternative, Sweep.table("message size", curves, y, Sizes::exact)),
                x,
                y));
    }
}
