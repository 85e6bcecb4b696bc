package workbench.report.chart;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import workbench.analysis.Sample;
import workbench.metric.MetricCatalogue;
import workbench.metric.Unit;
import workbench.present.Prose;
import workbench.workload.Workload;
import workbench.workload.Workloads;

/** How much faster more workers are than one thread alone, and what each of them contributes. */
final class SpeedUpCharts {
    private final Material material;
    private final String sharers;
    private final List<Curve> speedUps;
    private final List<Curve> efficiencies;
    private final Abscissa x;

    /** @param sharers the parameter that counts those who share the work */
    private SpeedUpCharts(Material material, String sharers) {
        this.material = material;
        this.sharers = sharers;
        this.speedUps = Sweep.all(material, sharers, (trial, workers) -> trial.metric(MetricCatalogue.SPEED_UP));
        this.efficiencies = Sweep.all(
                material,
                sharers,
                (trial, workers) -> trial.metric(MetricCatalogue.SPEED_UP).map(sample -> shared(sample, workers)));
        this.x = Abscissa.counts(
                sharers,
                Stream.concat(Stream.of(1.0), Sweep.places(speedUps).stream()).toList());
    }

    static List<Chart> of(Material material) {
        return Workloads.byName(material.workload()).flatMap(Workload::sharersParameter).stream()
                .map(sharers -> new SpeedUpCharts(material, sharers))
                .filter(charts -> !charts.speedUps.isEmpty())
                .flatMap(charts -> Stream.of(charts.speedUp(), charts.efficiency()))
                .toList();
    }

    private static Sample shared(Sample speedUp, double workers) {
        Map<Integer, Double> byRound = new TreeMap<>();
        speedUp.byRound().forEach((round, value) -> byRound.put(round, value / workers));
        return Sample.of("efficiency", byRound);
    }

    private Chart speedUp() {
        double most = mostWorkers();
        Axis y = Axis.logarithmic("speed-up over one thread", Unit.FACTOR, with(speedUps, 1.0, most));
        return chart("speed-up", "Speed-up by workers", speedUps, y, List.of(x.at(most), y.at(most)));
    }

    private Chart efficiency() {
        Axis y = Axis.fitting("efficiency: speed-up by worker", Unit.SHARE, with(efficiencies, 1.0));
        return chart("efficiency", "Efficiency by workers", efficiencies, y, List.of(x.at(mostWorkers()), y.at(1)));
    }

    private static List<Double> with(List<Curve> curves, Double... ideal) {
        return Stream.concat(Curve.values(curves).stream(), Stream.of(ideal)).toList();
    }

    private double mostWorkers() {
        return Math.max(2, Sweep.places(speedUps).getLast());
    }

    /** @param end where it would end, were nothing lost */
    private Chart chart(String kind, String title, List<Curve> curves, Axis y, List<Number> end) {
        String machine = material.processors() > 0
                ? " The machine has " + material.processors() + " processors; more workers than these share them."
                : "";
        Drawing drawing =
                new Drawing("Dots are repetitions, bars " + Spread.inWords(Curve.samples(curves)) + "." + machine);
        drawing.add(Lines.ideal(List.of(List.of(x.at(1), y.at(1)), end)));
        curves.forEach(curve -> curve.draw(drawing, x, y));
        return drawing.curves(
                new Heading(
                        material.id(kind),
                        title,
                        Sweep.sentence(title, curves, y, SpeedUpCharts::workers),
                        Sweep.table(sharers, curves, y, SpeedUpCharts::count)),
                x,
                y);
    }

    private static String workers(double count) {
        return Prose.counted(Math.round(count), "worker");
    }

    private static String count(double count) {
        return Long.toString(Math.round(count));
    }
}
