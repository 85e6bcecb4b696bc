package workbench.report.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import workbench.analysis.Sample;

/**
 * A metric over something that was swept.
 *
 * @param peers the same for curves that may be ranked
 * @param points in ascending order of x, two different ones at least as a rule
 */
record Curve(Look look, String peers, List<Point> points) {
    /**
     * @param x as it was set; the chart decides where that lies
     * @param crowded whether those who share the work had to take turns
     */
    record Point(double x, Sample y, boolean steady, boolean crowded) {
        Point(double x, Sample y, boolean steady) {
            this(x, y, steady, false);
        }

        /** Of a trial that is steady, or of which that is not asked. */
        Point(double x, Sample y) {
            this(x, y, true);
        }
    }

    String name() {
        return look.name();
    }

    /** All values of curves, to choose a scale by. */
    static List<Double> values(Collection<Curve> curves) {
        return curves.stream()
                .flatMap(curve -> curve.points.stream())
                .flatMap(point ->
                        Stream.concat(Stream.of(point.y.lower(), point.y.upper()), point.y.byRound().values().stream()))
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
            centres.add(List.of(x, centre));
            intervals.add(List.of(x, centre, y.at(point.y.lower()), y.at(point.y.upper())));
            point.y.byRound().forEach((round, value) -> repetitions.add(List.of(x, y.at(value), round)));
        }
        // First, since a legend shows the first series of a name.
        drawing.add(Lines.marked(look, centres));
        drawing.add(Marks.dots(name(), look.style(), repetitions));
        drawing.add(Marks.vertical(name(), look.style().colour(), intervals));
        List<List<Number>> crowded = points.stream()
                .filter(Point::crowded)
                .map(point -> List.of(along.at(point.x), y.at(point.y.centre())))
                .toList();
        if (!crowded.isEmpty()) {
            drawing.add(Marks.hollow(name(), look.style(), crowded));
        }
    }
}
