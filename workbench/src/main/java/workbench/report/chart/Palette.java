package workbench.report.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The colours of charts, in light (and on paper) and in dark. Options name them, {@code @ink}, and the script that draws puts in those of the
 * theme. The transports' colours have a contrast of 3 : 1 or more to the page; the first of them stay apart for people who are red-green or blue-yellow
 * blind, and no more than these can, hence the marks and the names at the curves.
 */
public final class Palette {
    static final String INK = "@ink";
    static final String MUTED = "@muted";
    static final String GRID = "@grid";
    static final String PAPER = "@paper";
    static final String BAD = "@bad";

    private static final List<String> LIGHT = List.of(
            "#00508c", "#3a97d4", "#b23a00", "#c28200", "#00805c", "#a8508a", "#5a5a5a", "#6a51a3", "#7a4a1e",
            "#6b7a00", "#00868f", "#d0307c");
    private static final List<String> DARK = List.of(
            "#4c9be8", "#a8d8f8", "#e8703a", "#f2c14b", "#35b58c", "#db8fc0", "#c4c4c4", "#8e7ce6", "#c79a6b",
            "#b9c23a", "#4fd0d8", "#ff7eb6");

    /** So many transports have a colour of their own. */
    static final int SIZE = LIGHT.size();

    private Palette() {}

    static String transport(int slot) {
        return "@transport-" + slot % SIZE;
    }

    /** For an option: the colours by theme and name. */
    static Map<String, Object> byTheme() {
        Map<String, Object> light =
                Options.map(INK, "#1b1f24", MUTED, "#5b6470", GRID, "#d4d9df", PAPER, "#ffffff", BAD, "#c4001d");
        Map<String, Object> dark =
                Options.map(INK, "#e8eaed", MUTED, "#a4adb8", GRID, "#3a424d", PAPER, "#14171c", BAD, "#ff6b78");
        return Options.map("light", colours(LIGHT, light), "dark", colours(DARK, dark));
    }

    private static Map<String, Object> colours(List<String> transports, Map<String, Object> others) {
        Map<String, Object> colours = new LinkedHashMap<>(others);
        for (int slot = 0; slot < transports.size(); slot++) {
            colours.put(transport(slot), transports.get(slot));
        }
        return colours;
    }

    /** Style sheet rules: {@code --transport-0} and so on, as the page's theme has them. */
    public static String css() {
        return rule(":root", LIGHT) + rule(":root[data-theme=\"dark\"]", DARK);
    }

    private static String rule(String selector, List<String> colours) {
        return IntStream.range(0, colours.size())
                .mapToObj(slot -> " --transport-" + slot + ": " + colours.get(slot) + ";")
                .collect(Collectors.joining("", selector + " {", " }\n"));
    }
}
