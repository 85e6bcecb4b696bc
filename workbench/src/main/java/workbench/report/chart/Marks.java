package workbench.report.chart;

import static workbench.report.chart.Options.map;

import java.util.List;
import java.util.Map;

/** Series of a chart: what is drawn of a trial or a curve. Points are lists: where they lie, and what the script tells of them. */
final class Marks {
    /** Of repetitions; they lie upon each other. */
    private static final double OPACITY = 0.55;

    private static final int DOT = 5;
    private static final int MARK = 11;
    private static final double LINE = 2;

    /** Lines of one transport in one chart. */
    private static final List<Object> DASHES =
            List.of("solid", "dashed", "dotted", List.of(10, 3, 2, 3), List.of(2, 6));

    private Marks() {}

    /** Repetitions. @param points x, y and the round */
    static Map<String, Object> dots(String name, TransportStyle style, List<List<Number>> points) {
        return map(
                "type",
                "scatter",
                "name",
                name,
                "tip",
                "round",
                "symbol",
                "circle",
                "symbolSize",
                DOT,
                "itemStyle",
                map("color", style.colour(), "opacity", OPACITY),
                "data",
                points);
    }

    /** Repetitions that stand out, ringed. */
    static Map<String, Object> rings(String name, List<List<Number>> points) {
        return map(
                "type",
                "scatter",
                "name",
                name + ", stands out",
                "tip",
                "round",
                "symbol",
                "emptyCircle",
                "symbolSize",
                MARK,
                "itemStyle",
                map("color", Palette.INK),
                "data",
                points);
    }

    /** Repetitions that are in no figure, crossed. */
    static Map<String, Object> crosses(String name, String why, List<List<Number>> points) {
        return map(
                "type",
                "scatter",
                "name",
                name + ", " + why,
                "tip",
                "round",
                "symbol",
                "path://M-5 -3.6L-3.6 -5L0 -1.4L3.6 -5L5 -3.6L1.4 0L5 3.6L3.6 5L0 1.4L-3.6 5L-5 3.6L-1.4 0Z",
                "symbolSize",
                MARK - 2,
                "itemStyle",
                map("color", Palette.BAD),
                "z",
                4,
                "data",
                points);
    }

    /** Centres of figures. */
    static Map<String, Object> centres(String name, TransportStyle style, List<List<Number>> points) {
        return map(
                "type",
                "scatter",
                "name",
                name,
                "symbol",
                style.symbol(),
                "symbolSize",
                MARK,
                "itemStyle",
                map("color", style.colour(), "borderColor", Palette.PAPER, "borderWidth", 1),
                "z",
                5,
                "data",
                points);
    }

    /** Intervals along x. @param points the centre, y, the lower and the upper bound */
    static Map<String, Object> horizontal(String name, String colour, List<List<Number>> points) {
        return intervals(name, colour, "@horizontal", map("x", List.of(0, 2, 3), "y", 1), points);
    }

    /** Intervals along y. @param points x, the centre, the lower and the upper bound */
    static Map<String, Object> vertical(String name, String colour, List<List<Number>> points) {
        return intervals(name, colour, "@vertical", map("x", 0, "y", List.of(1, 2, 3)), points);
    }

    private static Map<String, Object> intervals(
            String name, String colour, String drawing, Map<String, Object> encode, List<List<Number>> points) {
        return map(
                "type",
                "custom",
                "name",
                name,
                "tip",
                "spread",
                "renderItem",
                drawing,
                "encode",
                encode,
                "itemStyle",
                map("color", colour),
                "z",
                3,
                "data",
                points);
    }

    /** What lies between two curves. @param points x, the middle, the lower and the upper bound */
    static Map<String, Object> band(String name, String colour, List<List<Number>> points) {
        return map(
                "type",
                "custom",
                "name",
                name,
                "silent",
                true,
                "renderItem",
                "@band",
                "encode",
                map("x", 0, "y", List.of(1, 2, 3)),
                "itemStyle",
                map("color", colour),
                "z",
                1,
                "data",
                points);
    }

    /** A curve, with its name at its end. @param nth of the same transport in the chart */
    static Map<String, Object> line(String name, TransportStyle style, int nth, List<List<Number>> points) {
        return map(
                "type",
                "line",
                "name",
                name,
                "symbol",
                style.symbol(),
                "symbolSize",
                MARK - 2,
                "showAllSymbol",
                true,
                "lineStyle",
                map("color", style.colour(), "width", LINE, "type", DASHES.get(nth % DASHES.size())),
                "itemStyle",
                map("color", style.colour()),
                "endLabel",
                map("show", true, "color", style.colour(), "textBorderColor", Palette.PAPER, "textBorderWidth", 3),
                "z",
                5,
                "data",
                points);
    }

    /** Places where curves cross, each with its size. */
    static Map<String, Object> crossings(List<Crossover> crossovers, Abscissa x, Axis y) {
        return map(
                "type",
                "scatter",
                "name",
                "crossover",
                "tip",
                "name",
                "symbol",
                "emptyCircle",
                "symbolSize",
                MARK + 5,
                "itemStyle",
                map("color", Palette.INK),
                "label",
                map("show", true, "position", "top", "color", Palette.INK, "formatter", "@label"),
                "z",
                6,
                "data",
                crossovers.stream()
                        .map(crossover -> map(
                                "value",
                                List.of(x.at(crossover.size()), y.at(crossover.value())),
                                "shown",
                                Sizes.rough(crossover.size()),
                                "name",
                                crossover.before().name() + " and "
                                        + crossover.after().name()))
                        .toList());
    }

    /** What would be, were nothing lost. @param points x and y of two places */
    static Map<String, Object> ideal(List<List<Number>> points) {
        return map(
                "type",
                "line",
                "name",
                "ideal",
                "symbol",
                "none",
                "lineStyle",
                map("color", Palette.MUTED, "width", 1, "type", "dashed"),
                "itemStyle",
                map("color", Palette.MUTED),
                "endLabel",
                map("show", true, "color", Palette.MUTED),
                "data",
                points);
    }
}
