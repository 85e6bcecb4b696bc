package workbench.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workbench.analysis.Sample;
import workbench.analysis.Steadiness;
import workbench.analysis.WorkloadMetrics;
import workbench.metric.Metric;
import workbench.metric.Unit;
import workbench.result.Repetition;
import workbench.result.WarmUp;
import workbench.result.Windows;
import workbench.workload.Workload;
import workbench.workload.Workloads;

/** How the rate went over time, from the first iteration of the warm-up to the end of the timed part, of one repetition of each trial. */
final class WarmUpChart {
    /** Of each part; neighbours are averaged. */
    private static final int MOST_POINTS = 60;

    private static final double NANOS_PER_SECOND = 1e9;

    /** @param seconds from the beginning of the timed part */
    private record Moment(double seconds, double perSecond) {}

    private record Course(Look look, Repetition repetition, List<Moment> moments) {
        String name() {
            return look.name();
        }

        WarmUp warmUp() {
            return repetition.windows().warmUp();
        }

        double first() {
            return moments.getFirst().perSecond;
        }

        double last() {
            return moments.getLast().perSecond;
        }
    }

    private final Facets facet;
    private final List<Course> courses;
    private final Axis y;

    private WarmUpChart(Facets facet, Unit unit) {
        this.facet = facet;
        this.courses = courses(facet.material());
        this.y = Axis.logarithmic(
                "rate",
                unit,
                courses.stream()
                        .flatMap(course -> course.moments.stream())
                        .map(Moment::perSecond)
                        .toList());
    }

    static List<Chart> of(Material material) {
        Optional<Unit> unit =
                Workloads.byName(material.workload()).map(Workload::rate).map(Metric::unit);
        return unit.map(each -> SweptNumber.chartsOver(material, WarmUpChart::over, () -> alone(material, each)))
                .orElse(List.of());
    }

    /** Where a course for each value would be too much: whether the timed part was as fast as what came before. */
    private static Stream<Chart> over(SweptNumber number) {
        String note = String.format(
                Locale.ROOT,
                " Below %.1f or above %.1f it had not come to rest.",
                1 - Steadiness.TIMED_TOLERANCE,
                1 + Steadiness.TIMED_TOLERANCE);
        return number.chart(
                new SweptNumber.Quantity(
                        "warm-up",
                        "timed part ÷ end of warm-up",
                        "rate of the timed part relative to the end of the warm-up",
                        Unit.FACTOR,
                        note),
                (trial, x) -> timedRatio(trial));
    }

    private static Optional<Sample> timedRatio(Measured trial) {
        Map<Integer, Double> byRound = new TreeMap<>();
        for (Repetition repetition : trial.good()) {
            Optional.ofNullable(repetition.windows())
                    .map(Windows::warmUp)
                    .map(WarmUp::timedRatio)
                    .ifPresent(ratio -> byRound.put(repetition.round(), ratio));
        }
        return byRound.isEmpty() ? Optional.empty() : Optional.of(Sample.of("timedRatio", byRound));
    }

    private static List<Chart> alone(Material material, Unit unit) {
        return Facets.of(material).stream()
                .map(facet -> new WarmUpChart(facet, unit))
                .filter(chart -> !chart.courses.isEmpty())
                .map(WarmUpChart::chart)
                .toList();
    }

    private static List<Course> courses(Material material) {
        TrialNames names = new TrialNames(material, Set.of());
        List<Course> courses = new ArrayList<>();
        for (Measured trial : material.trials()) {
            middle(trial)
                    .ifPresent(
                            repetition -> courses.add(new Course(names.look(trial), repetition, moments(repetition))));
        }
        return List.copyOf(courses);
    }

    /** The repetition whose result is the middle one: a course of averages would be one that no JVM took. */
    private static Optional<Repetition> middle(Measured trial) {
        List<Repetition> sorted = trial.good().stream()
                .filter(repetition -> moments(repetition).size() > 1)
                .map(repetition -> Map.entry(metric(repetition), repetition))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
        return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.get((sorted.size() - 1) / 2));
    }

    private static double metric(Repetition repetition) {
        return WorkloadMetrics.headline(repetition.workload())
                .map(metric -> repetition.metrics().all().get(metric.name()))
                .orElse(0.0);
    }

    private static List<Moment> moments(Repetition repetition) {
        Windows windows = repetition.windows();
        if (windows == null || windows.warmUp() == null) {
            return List.of();
        }
        WarmUp warmUp = windows.warmUp();
        int iterations = warmUp.series().size();
        List<Moment> before = new ArrayList<>();
        for (int i = 0; i < iterations; i++) {
            double seconds = warmUp.seconds() * ((i + 0.5) / iterations - 1);
            before.add(new Moment(seconds, warmUp.series().get(i)));
        }
        double window = windows.windowNanos() / NANOS_PER_SECOND;
        List<Moment> timed = new ArrayList<>();
        // The last window is not a whole one.
        for (int i = 0; i < windows.timed().size() - 1; i++) {
            timed.add(new Moment((i + 0.5) * window, windows.timed().get(i) / window));
        }
        return Stream.concat(thinned(before).stream(), thinned(timed).stream())
                .filter(moment -> moment.perSecond > 0)
                .toList();
    }

    private static List<Moment> thinned(List<Moment> moments) {
        int step = Math.max(1, (moments.size() + MOST_POINTS - 1) / MOST_POINTS);
        List<Moment> thinned = new ArrayList<>();
        for (int from = 0; from < moments.size(); from += step) {
            List<Moment> neighbours = moments.subList(from, Math.min(moments.size(), from + step));
            thinned.add(new Moment(
                    neighbours.stream().mapToDouble(Moment::seconds).average().orElseThrow(),
                    neighbours.stream().mapToDouble(Moment::perSecond).average().orElseThrow()));
        }
        return thinned;
    }

    private Chart chart() {
        Abscissa x = Abscissa.seconds("seconds since the timed part began");
        boolean timed = courses.stream().anyMatch(course -> course.last() > 0 && course.moments.getLast().seconds > 0);
        Drawing drawing =
                new Drawing("Of each trial the repetition whose result is the middle one. Left of 0 it warms up,"
                        + " a point for each iteration; right of 0 it is timed"
                        + (timed ? ", a point for each window." : ", and only the whole is known.")
                        + facet.remark());
        for (Course course : courses) {
            List<List<Number>> points = course.moments.stream()
                    .map(moment -> List.of(Options.number(moment.seconds), y.at(moment.perSecond)))
                    .toList();
            drawing.add(Lines.bare(course.look, points));
        }
        drawing.add(Lines.border(0));
        String title = facet.titled("Warm-up");
        return drawing.curves(new Heading(facet.id("warm-up"), title, alternative(title), table()), x, y);
    }

    private String alternative(String title) {
        return courses.stream()
                .map(course -> course.name() + " from " + y.text(course.first()) + " to " + y.text(course.last()) + ", "
                        + steady(course))
                .collect(Collectors.joining("; ", title + ": ", "."));
    }

    private static String steady(Course course) {
        return course.warmUp().steady() ? "steady when the timed part began" : "not steady when the timed part began";
    }

    private ChartTable table() {
        List<List<String>> rows = courses.stream()
                .map(course -> List.of(
                        course.name(),
                        Integer.toString(course.repetition.round()),
                        String.format(Locale.ROOT, "%.1f", course.warmUp().seconds()),
                        Integer.toString(course.warmUp().series().size()),
                        y.scale().format(course.first()),
                        y.scale().format(course.last()),
                        course.warmUp().steady() ? "yes" : "no"))
                .toList();
        String unitOfRate = " (" + y.scale().label() + ")";
        return new ChartTable(
                List.of(
                        "transport",
                        "round",
                        "warm-up (s)",
                        "iterations",
                        "first rate" + unitOfRate,
                        "last rate" + unitOfRate,
                        "steady"),
                rows);
    }
}
