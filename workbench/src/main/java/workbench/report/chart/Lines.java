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

    /** Through points that were measured. @param nth of the same transport in the chart */
    static Map<String, Object> marked(String name, TransportStyle style, int nth, List<List<Number>> points) {
        return line(name, style, nth, Marks.SIZE - 2).of(points);
    }

    /** Of many points. */
    static Map<String, Object> dense(String name, TransportStyle style, int nth, List<List<Number>> points) {
        return line(name, style, nth, SMALL).of(points);
    }

    /** Of so many that marks would hide the line. */
    static Map<String, Object> bare(String name, TransportStyle style, int nth, List<List<Number>> points) {
        return line(name, style, nth, SMALL).with("showSymbol", false).of(points);
    }

    private static Series line(String name, TransportStyle style, int nth, int size) {
        Map<String, Object> look =
                Options.map("color", style.colour(), "width", WIDTH, "type", DASHES.get(nth % DASHES.size()));
        return Series.line(name, style.symbol(), size)
                .coloured(style.colour())
                .with("lineStyle", look)
                .named(style.colour())
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

    /** What lies between two curves. @param points x, the middle, the lower and the upper bound */
    static Map<String, Object> band(String name, String colour, List<List<Number>> points) {
        return Series.drawn(name, "@band", List.of(0), List.of(1, 2, 3))
                .coloured(colour)
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
