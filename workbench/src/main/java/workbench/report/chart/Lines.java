package workbench.report.chart;

import java.util.List;
import java.util.Map;

/** What is drawn from place to place. */
final class Lines {
    private static final double WIDTH = 2;
    private static final int SMALL = 6;

    /** Lines of one transport in one chart. */
    private static final List<Object> DASHES =
            List.of("solid", "dashed", "dotted", List.of(10, 3, 2, 3), List.of(2, 6));

    private Lines() {}

    /** Through points that were measured. */
    static Map<String, Object> marked(Look look, List<List<Number>> points) {
        return line(look, Marks.SIZE - 2).of(points);
    }

    /** Of many points. */
    static Map<String, Object> dense(Look look, List<List<Number>> points) {
        return line(look, SMALL).of(points);
    }

    /** Of so many that marks would hide the line. */
    static Map<String, Object> bare(Look look, List<List<Number>> points) {
        return line(look, SMALL).with("showSymbol", false).of(points);
    }

    private static Series line(Look look, int size) {
        String colour = look.style().colour();
        return Series.line(look.name(), look.style().symbol(), size)
                .coloured(colour)
                .with(
                        "lineStyle",
                        Options.map("color", colour, "width", WIDTH, "type", DASHES.get(look.nth() % DASHES.size())))
                .named(colour)
                .layer(5);
    }

    /** What would be, were nothing lost. @param points x and y of two places */
    static Map<String, Object> ideal(List<List<Number>> points) {
        return Series.line("ideal", "none", 0)
                .coloured(Palette.MUTED)
                .with("lineStyle", Options.map("color", Palette.MUTED, "width", 1, "type", "dashed"))
                .named(Palette.MUTED)
                .of(points);
    }

    /** What a law says, which is not measured. @param nth of those in the chart */
    static Map<String, Object> law(String name, int nth, List<List<Number>> points) {
        return Series.line(name, "none", 0)
                .coloured(Palette.INK)
                .with(
                        "lineStyle",
                        Options.map(
                                "color", Palette.INK, "width", 1.5, "type", DASHES.get(1 + nth % (DASHES.size() - 1))))
                .named(Palette.INK)
                .of(points);
    }

    /** What lies between two curves. @param points x, the middle, the lower and the upper bound */
    static Map<String, Object> band(Look look, List<List<Number>> points) {
        return Series.drawn(look.name(), "@band", List.of(0), List.of(1, 2, 3))
                .coloured(look.style().colour())
                .with("silent", true)
                .layer(1)
                .of(points);
    }

    /** Between what lies left and right of an x. */
    static Map<String, Object> border(Number x) {
        Map<String, Object> line = Options.map("silent", true, "symbol", "none");
        line.put("label", Options.map("show", false));
        line.put("lineStyle", Options.map("color", Palette.MUTED, "type", "dashed"));
        line.put("data", List.of(Options.map("xAxis", x)));
        return Series.line("", "none", 0).with("markLine", line).of(List.of());
    }
}
