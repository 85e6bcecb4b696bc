package workbench.report.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import workbench.analysis.Sample;
import workbench.analysis.ScalingPoint;
import workbench.analysis.ScalingSeries;
import workbench.metric.Unit;
import workbench.present.Prose;
import workbench.workload.Scaling;

/** What becomes of a computation with more who share it: time, speed-up over one thread, and what each of them contributes; strong and weak scaling apart. */
final class ScalingCharts {
    private final Material material;
    private final Scaling kind;
    private final List<ScaledTrials> scaled;
    private final Abscissa x;

    private ScalingCharts(Material material, Scaling kind, List<ScaledTrials> scaled) {
        this.material = material;
        this.kind = kind;
        this.scaled = scaled;
        this.x = Abscissa.counts(
                sharers(),
                Stream.concat(
                                Stream.of(1.0),
                                scaled.stream()
                                        .flatMap(one -> one.points().stream())
                                        .map(point -> (double) point.sharers()))
                        .toList());
    }

    static List<Chart> of(Material material) {
        Map<Scaling, List<ScaledTrials>> byKind = new LinkedHashMap<>();
        List<ScalingSeries<Measured>> all = series(material);
        for (ScalingSeries<Measured> series : all) {
            List<ScaledTrials> same = byKind.computeIfAbsent(series.kind(), kind -> new ArrayList<>());
            ScaledTrials.of(only(material, series.kind(), all), series, same).ifPresent(same::add);
        }
        return byKind.entrySet().stream()
                .filter(kind -> !kind.getValue().isEmpty())
                .flatMap(kind -> new ScalingCharts(material, kind.getKey(), kind.getValue()).charts())
                .toList();
    }

    private static List<ScalingSeries<Measured>> series(Material material) {
        return material.trials().stream()
                .map(Measured::run)
                .distinct()
                .flatMap(run -> ScalingSeries.withSingles(
                        material.trials().stream()
                                .filter(trial -> trial.run().equals(run))
                                .toList(),
                        Measured::trial)
                        .stream())
                .toList();
    }

    /** What all of them have is not told in their names. */
    private static Material only(Material material, Scaling kind, List<ScalingSeries<Measured>> all) {
        return material.with(all.stream()
                .filter(series -> series.kind() == kind)
                .flatMap(series -> series.trials().values().stream())
                .toList());
    }

    private Stream<Chart> charts() {
        return Stream.of(time().stream(), Stream.of(speedUp(), efficiency()), laws())
                .flatMap(charts -> charts);
    }

    private String sharers() {
        return scaled.getFirst().series().sharers();
    }

    /** {@code Speed-up by workers}; {@code Speed-up by workers, weak scaling}. */
    private String titled(String title) {
        return title + " by " + sharers() + (kind == Scaling.WEAK ? ", weak scaling" : "");
    }

    private String id(String chart) {
        return material.id(kind == Scaling.WEAK ? "weak-" + chart : chart);
    }

    /** Of older runs there is none of a speed-up. */
    private Optional<Chart> time() {
        List<Curve> curves = curves(ScalingPoint::seconds);
        if (scaled.stream().noneMatch(one -> one.points().size() > 1) || curves.isEmpty()) {
            return Optional.empty();
        }
        Axis y = Axis.logarithmic("time of a solution", Unit.SECONDS, Curve.values(curves));
        return Optional.of(chart("time-by-" + sharers(), "Time", curves, y, List.of()));
    }

    private Chart speedUp() {
        List<Curve> curves = curves(ScalingPoint::speedUp);
        double most = most();
        Axis y = Axis.logarithmic("speed-up over one thread", Unit.FACTOR, with(curves, 1.0, most));
        return chart(
                "speed-up", "Speed-up", curves, y, List.of(List.of(x.at(1), y.at(1)), List.of(x.at(most), y.at(most))));
    }

    private Chart efficiency() {
        List<Curve> curves = curves(ScalingPoint::efficiency);
        Axis y = Axis.fitting("efficiency: speed-up by worker", Unit.PROPORTION, with(curves, 1.0));
        return chart(
                "efficiency",
                "Efficiency",
                curves,
                y,
                List.of(List.of(x.at(1), y.at(1)), List.of(x.at(most()), y.at(1))));
    }

    /** Each transport beside what the laws allow. */
    private Stream<Chart> laws() {
        List<ScaledTrials> lawful = scaled.stream()
                .filter(one -> one.points().size() > 1 && one.fraction().isPresent())
                .toList();
        return lawful.stream()
                .limit(Facets.MOST)
                .map(one -> new LawChart(one, x, most())
                        .chart(
                                id("laws-" + one.look().name().replaceAll("[^A-Za-z0-9]+", "-")),
                                lawful.size() > Facets.MOST
                                        ? " Drawn for " + Facets.MOST + " of " + lawful.size()
                                                + "; the table of metrics has all."
                                        : ""));
    }

    private List<Curve> curves(Function<ScalingPoint, Optional<Sample>> measure) {
        return scaled.stream().flatMap(one -> one.curve(measure).stream()).toList();
    }

    private static List<Double> with(Collection<Curve> curves, Double... ideal) {
        return Stream.concat(Curve.values(curves).stream(), Stream.of(ideal)).toList();
    }

    private double most() {
        return scaled.stream()
                .flatMap(one -> one.points().stream())
                .mapToDouble(ScalingPoint::sharers)
                .reduce(2, Math::max);
    }

    /** @param ideal where it would lie, were nothing lost; empty where there is no such thing */
    private Chart chart(String name, String title, List<Curve> curves, Axis y, List<List<Number>> ideal) {
        Drawing drawing = new Drawing("Dots are repetitions, bars " + Spread.inWords(Curve.samples(curves)) + "."
                + ScaledTrials.crowd(scaled, material)
                + grown());
        if (!ideal.isEmpty()) {
            drawing.add(Lines.ideal(ideal));
        }
        curves.forEach(curve -> curve.draw(drawing, x, y));
        return drawing.curves(
                new Heading(
                        id(name),
                        titled(title),
                        Sweep.sentence(titled(title), curves, y, this::sharers),
                        Sweep.table(sharers(), curves, y, this::count)),
                x,
                y);
    }

    private String grown() {
        return kind == Scaling.WEAK
                ? " The problem grows with those who share it, and the time of one thread with it."
                : "";
    }

    private String sharers(double count) {
        return Prose.counted(Math.round(count), "worker");
    }

    private String count(double count) {
        return Math.round(count) + (isCrowded(count) ? " (more than processors)" : "");
    }

    private boolean isCrowded(double count) {
        return scaled.stream()
                .flatMap(one -> one.points().stream())
                .anyMatch(point -> point.sharers() == Math.round(count) && point.isCrowded());
    }
}
