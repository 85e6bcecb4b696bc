package workbench.report.chart;

import java.util.List;
import java.util.Map;

/** What is drawn at single places. Points are lists: where they lie, and what the script tells of them. */
final class Marks {
    /** Of a centre, and of what must be seen as well. */
    static final int SIZE = 11;

    private static final int DOT = 5;

    /** Of repetitions, which lie upon each other. */
    private static final double OPACITY = 0.55;

    private static final String NOTHING = "transparent";
    private static final double RING = 1.5;

    private static final String CROSS =
            "path://M-5 -3.6L-3.6 -5L0 -1.4L3.6 -5L5 -3.6L1.4 0L5 3.6L3.6 5L0 1.4L-3.6 5L-5 3.6L-1.4 0Z";

    private Marks() {}

    /** Repetitions. @param points x, y and the round */
    static Map<String, Object> dots(String name, TransportStyle style, List<List<Number>> points) {
        return Series.marks(name, "circle", DOT)
                .coloured(style.colour(), "opacity", OPACITY)
                .telling("round")
                .of(points);
    }

    /** Repetitions that stand out, ringed. */
    static Map<String, Object> rings(String name, List<List<Number>> points) {
        return Series.marks(name + ", stands out", "circle", SIZE)
                .coloured(NOTHING, "borderColor", Palette.INK, "borderWidth", RING)
                .telling("round")
                .of(points);
    }

    /** Repetitions that are in no result, crossed. */
    static Map<String, Object> crosses(String name, String why, List<List<Number>> points) {
        return Series.marks(name + ", " + why, CROSS, SIZE - 2)
                .coloured(Palette.BAD)
                .telling("round")
                .layer(4)
                .of(points);
    }

    /** The centre of a metric. */
    static Map<String, Object> centre(String name, TransportStyle style, Number x, Number y) {
        return Series.marks(name, style.symbol(), SIZE)
                .coloured(style.colour(), "borderColor", Palette.PAPER, "borderWidth", 1)
                .layer(5)
                .of(List.of(List.of(x, y)));
    }

    /** Centres of what is not like the others of a line. @param points x and y */
    static Map<String, Object> hollow(String name, TransportStyle style, List<List<Number>> points) {
        return Series.marks(name, style.symbol(), SIZE)
                .coloured(Palette.PAPER, "borderColor", style.colour(), "borderWidth", 2, "opacity", 1)
                .layer(6)
                .of(points);
    }

    /** Intervals along x. @param points the centre, y, the lower and the upper bound */
    static Map<String, Object> horizontal(String name, String colour, List<List<Number>> points) {
        return Series.drawn(name, "@horizontal", List.of(0, 2, 3), List.of(1))
                .coloured(colour)
                .telling("spread")
                .layer(3)
                .of(points);
    }

    /** Intervals along y. @param points x, the centre, the lower and the upper bound */
    static Map<String, Object> vertical(String name, String colour, List<List<Number>> points) {
        return Series.drawn(name, "@vertical", List.of(0), List.of(1, 2, 3))
                .coloured(colour)
                .telling("spread")
                .layer(3)
                .of(points);
    }

    /** A part of a row, from one value to another. @param own its size, which differs from what is drawn where parts are made to fit */
    static Map<String, Object> bar(
            String name, String colour, String drawing, int y, Number from, Number to, Number own) {
        return Series.drawn(name, drawing, List.of(0, 2), List.of(1))
                .coloured(colour)
                .telling("part")
                .of(List.of(List.of(to, y, from, own)));
    }

    /** Places where curves cross, each with its size. */
    static Map<String, Object> crossings(List<Crossover> crossovers, Abscissa x, Axis y) {
        return Series.marks("crossover", "circle", SIZE + 5)
                .coloured(NOTHING, "borderColor", Palette.INK, "borderWidth", RING)
                .with("labelLayout", Options.map("hideOverlap", true))
                .with(
                        "label",
                        Options.map("show", true, "position", "top", "color", Palette.INK, "formatter", "@label"))
                .telling("name")
                .layer(6)
                .of(crossovers.stream()
                        .map(crossover -> crossing(crossover, x, y))
                        .toList());
    }

    private static Map<String, Object> crossing(Crossover crossover, Abscissa x, Axis y) {
        return Options.map(
                "value",
                List.of(x.at(crossover.size()), y.at(crossover.value())),
                "shown",
                Sizes.rough(crossover.size()),
                "name",
                crossover.before().name() + " and " + crossover.after().name());
    }
}
