package workbench.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import workbench.analysis.Sample;

/** A metric over a parameter that is a number. */
final class Sweep {
    /** What is drawn of a trial, at a value of the parameter. */
    interface Measure {
        Optional<Sample> of(Measured trial, double x);
    }

    private Sweep() {}

    /** One for all trials that differ in the parameter only; none where it was not swept. */
    static List<Curve> curves(Material material, String parameter, Measure measure) {
        return all(material, parameter, measure).stream()
                .filter(curve -> curve.points().size() > 1)
                .toList();
    }

    /** Those of one point, too. */
    static List<Curve> all(Material material, String parameter, Measure measure) {
        TrialNames names = new TrialNames(material, Set.of(parameter));
        List<Curve> curves = new ArrayList<>();
        for (List<Measured> alike : material.alikeBut(Set.of(parameter))) {
            List<Curve.Point> points = new ArrayList<>();
            for (Measured trial : alike) {
                trial.number(parameter)
                        .ifPresent(x -> measure.of(trial, x)
                                .filter(sample -> sample.min() > 0)
                                .ifPresent(sample -> points.add(new Curve.Point(
                                        x, sample, trial.summary().isSteady()))));
            }
            points.sort(Comparator.comparingDouble(Curve.Point::x));
            Measured first = alike.getFirst();
            if (!points.isEmpty()) {
                curves.add(new Curve(names.look(first), peers(material, parameter, first), List.copyOf(points)));
            }
        }
        return List.copyOf(curves);
    }

    /** What is ranked has the same of every other number that was swept and that all have, too. */
    private static String peers(Material material, String parameter, Measured trial) {
        return material.sweptNumbers().stream()
                .filter(number -> !number.equals(parameter))
                .filter(number -> material.trials().stream()
                        .allMatch(other -> other.number(number).isPresent()))
                .map(number -> "/" + trial.number(number).orElseThrow())
                .collect(Collectors.joining("", trial.comparable(), ""));
    }

    /** All values of the parameter. */
    static List<Double> places(List<Curve> curves) {
        return curves.stream()
                .flatMap(curve -> curve.points().stream())
                .map(Curve.Point::x)
                .distinct()
                .sorted()
                .toList();
    }

    /** Where each curve begins and ends. */
    static String sentence(String title, List<Curve> curves, Axis y, DoubleFunction<String> place) {
        return curves.stream()
                .map(curve -> curve.name() + " " + ends(curve, y, place))
                .collect(Collectors.joining("; ", title + ": ", "."));
    }

    private static String ends(Curve curve, Axis y, DoubleFunction<String> place) {
        Curve.Point first = curve.points().getFirst();
        Curve.Point last = curve.points().getLast();
        String start = y.text(first.y().centre()) + " at " + place.apply(first.x());
        return curve.points().size() == 1
                ? start
                : "from " + start + " to " + y.text(last.y().centre()) + " at " + place.apply(last.x());
    }

    static ChartTable table(String parameter, List<Curve> curves, Axis y, DoubleFunction<String> place) {
        List<String> headings = new ArrayList<>(List.of(parameter));
        curves.forEach(curve -> headings.add(curve.name() + " (" + y.scale().label() + ")"));
        List<List<String>> rows = new ArrayList<>();
        for (double x : places(curves)) {
            List<String> row = new ArrayList<>(List.of(place.apply(x)));
            curves.forEach(curve -> row.add(cell(curve, x, y)));
            rows.add(row);
        }
        return new ChartTable(headings, rows);
    }

    /** {@code 5.17 (5.10 … 5.30)}. */
    private static String cell(Curve curve, double x, Axis y) {
        return curve.points().stream()
                .filter(point -> point.x() == x)
                .map(Curve.Point::y)
                .findFirst()
                .map(sample -> y.scale().format(sample.centre()) + " (" + y.spread(sample) + ")")
                .orElse("–");
    }
}
