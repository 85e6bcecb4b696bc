package workbench.report.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import workbench.analysis.Sample;

/**
 * A metric over something that was swept.
 *
 * @param name what it is called in its chart
 * @param peers the same for curves that may be ranked
 * @param nth of its transport in the chart
 * @param points in ascending order of x, two different ones at least as a rule
 */
record Curve(String name, String peers, TransportStyle style, int nth, List<Point> points) {
    /** @param x as it was set; the chart decides where that lies */
    record Point(double x, Sample y, boolean steady) {
        /** Of a trial that is steady, or of which that is not asked. */
        Point(double x, Sample y) {
            this(x, y, true);
        }
    }

    /** Counts curves of the same transport, so that each gets a dash of its own. */
    static final class Counter {
        private final Map<TransportStyle, Integer> seen = new HashMap<>();

        int next(TransportStyle style) {
            return seen.merge(style, 1, Integer::sum) - 1;
        }
    }

    /** All values of curves, to choose a scale by. */
    static List<Double> values(Collection<Curve> curves) {
        return curves.stream()
                .flatMap(curve -> curve.points.stream())
                .flatMap(point -> Stream.concat(
                        Stream.of(Spread.of(point.y).lower(), Spread.of(point.y).upper()),
                        point.y.byRound().values().stream()))
                .toList();
    }

    static List<Sample> samples(Collection<Curve> curves) {
        return curves.stream()
                .flatMap(curve -> curve.points.stream())
                .map(Point::y)
                .toList();
    }

    /** Line, intervals and repetitions. */
    void draw(Drawing drawing, Abscissa along, Axis y) {
        List<List<Number>> repetitions = new ArrayList<>();
        List<List<Number>> intervals = new ArrayList<>();
        List<List<Number>> centres = new ArrayList<>();
        for (Point point : points) {
            Number x = along.at(point.x);
            Number centre = y.at(point.y.centre());
            Spread spread = Spread.of(point.y);
            centres.add(List.of(x, centre));
            intervals.add(List.of(x, centre, y.at(spread.lower()), y.at(spread.upper())));
            point.y.byRound().forEach((round, value) -> repetitions.add(List.of(x, y.at(value), round)));
        }
        // First, since a legend shows the first series of a name.
        drawing.add(Lines.marked(name, style, nth, centres));
        drawing.add(Marks.dots(name, style, repetitions));
        drawing.add(Marks.vertical(name, style.colour(), intervals));
    }
}
