package workbench.report.chart;

import static workbench.report.chart.Options.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts an ECharts option together; what is beneath {@code workbench} is for {@code charts.js}, which sees to fonts, margins and themes. */
final class Drawing {
    private static final int HEIGHT_OF_CURVES = 330;

    private final String note;
    private final List<Map<String, Object>> series = new ArrayList<>();

    /** @param note what the marks are; stands below the chart */
    Drawing(String note) {
        this.note = note;
    }

    Drawing add(Map<String, Object> one) {
        series.add(one);
        return this;
    }

    /** Trials one below the other; their y counts from 0. */
    Chart rows(Heading heading, Axis x, List<Row> rows) {
        Map<String, Object> y = map(
                "type", "value", "inverse", true, "min", -0.5, "max", rows.size() - 0.5, "interval", 0.5, "show", true);
        return chart(
                heading,
                x.option(),
                List.of(ends(y, "@row", "left"), ends(y, "@value", "right")),
                map("kind", "rows", "height", Row.HEIGHT, "x", x.tip(), "rows", Row.option(rows)));
    }

    private static Map<String, Object> ends(Map<String, Object> axis, String format, String position) {
        Map<String, Object> end = map("position", position, "axisLabel", map("formatter", format));
        end.putAll(axis);
        return end;
    }

    /** Curves over a common x. */
    Chart curves(Heading heading, Abscissa x, Axis y) {
        return chart(
                heading,
                x.option(),
                y.option(),
                map("kind", "curves", "height", HEIGHT_OF_CURVES, "x", x.tip(), "y", y.tip()));
    }

    private Chart chart(Heading heading, Map<String, Object> xAxis, Object yAxis, Map<String, Object> directions) {
        directions.put("title", heading.title());
        directions.put("alternative", heading.alternative());
        directions.put("note", note);
        directions.put("palette", Palette.byTheme());
        return new Chart(
                heading.id(),
                heading.title(),
                heading.alternative(),
                heading.table(),
                map("xAxis", xAxis, "yAxis", yAxis, "series", List.copyOf(series), "workbench", directions));
    }
}
