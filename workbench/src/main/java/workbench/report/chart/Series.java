package workbench.report.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One of the series of an option: some marks, or a line. */
final class Series {
    private final Map<String, Object> option = new LinkedHashMap<>();

    private Series(String type, String name) {
        option.put("type", type);
        option.put("name", name);
    }

    static Series marks(String name, String symbol, int size) {
        return new Series("scatter", name).with("symbol", symbol).with("symbolSize", size);
    }

    static Series line(String name, String symbol, int size) {
        return new Series("line", name)
                .with("symbol", symbol)
                .with("symbolSize", size)
                .with("showAllSymbol", true);
    }

    /** Drawn by the script. @param x the places of the values that lie along x, and y likewise */
    static Series drawn(String name, String drawing, List<Integer> x, List<Integer> y) {
        return new Series("custom", name).with("renderItem", drawing).with("encode", Options.map("x", x, "y", y));
    }

    Series with(String property, Object value) {
        option.put(property, value);
        return this;
    }

    /** @param more of {@code itemStyle}, names and values in turn */
    Series coloured(String colour, Object... more) {
        Map<String, Object> style = Options.map("color", colour);
        style.putAll(Options.map(more));
        return with("itemStyle", style);
    }

    /** Its name at the end of a line. */
    Series named(String colour) {
        return with(
                "endLabel",
                Options.map("show", true, "color", colour, "textBorderColor", Palette.PAPER, "textBorderWidth", 3));
    }

    /** What the script tells of its points beside their places. */
    Series telling(String what) {
        return with("tip", what);
    }

    /** What lies upon what. */
    Series layer(int z) {
        return with("z", z);
    }

    /** @param points lists of numbers, or parts of an option */
    Map<String, Object> of(List<?> points) {
        return with("data", points).option;
    }
}
