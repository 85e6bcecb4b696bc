package workbench.report.chart;

import java.util.List;

/**
 * How a transport looks, in every chart and in the page: one of a few colours, and a mark for those who do not see them.
 *
 * @param slot which of the styles; with more transports than colours, colours come again with another mark
 */
public record TransportStyle(int slot) {
    /** Of ECharts, and the same as a path in a box from −5 to 5. */
    private record Mark(String symbol, String path) {
        static Mark ofPath(String path) {
            return new Mark("path://" + path, path);
        }
    }

    private static final List<Mark> MARKS = List.of(
            new Mark("circle", "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z"),
            new Mark("rect", "M-4.4 -4.4H4.4V4.4H-4.4Z"),
            new Mark("triangle", "M0 -5L5 5H-5Z"),
            new Mark("diamond", "M0 -5.6L5.6 0L0 5.6L-5.6 0Z"),
            Mark.ofPath("M0 5L5 -5H-5Z"),
            Mark.ofPath("M-2 -5H2V-2H5V2H2V5H-2V2H-5V-2H-2Z"),
            Mark.ofPath("M-5 -3.5H5V3.5H-5Z"));

    String colour() {
        return Palette.transport(slot);
    }

    /** As ECharts calls it. */
    String symbol() {
        return mark().symbol();
    }

    /** An inline picture of the mark, for the page's tables; it takes its colour from {@link Palette#css}. */
    public String svg() {
        return "<svg class=\"mark\" width=\"12\" height=\"12\" viewBox=\"-6 -6 12 12\" aria-hidden=\"true\">"
                + "<path style=\"fill:var(--transport-" + slot % Palette.SIZE + ")\" d=\"" + mark().path()
                + "\"/></svg>";
    }

    private Mark mark() {
        return MARKS.get(slot % MARKS.size());
    }
}
