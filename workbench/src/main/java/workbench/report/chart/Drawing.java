package workbench.report.chart;

import static workbench.report.chart.Options.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts an ECharts option together; what is beneath {@code workbench} is for {@code charts.js}, which sees to fonts, margins and themes. */
final class Drawing {
    private static final int HEIGHT_OF_CURVES = 400;

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
    Map<String, Object> rows(Axis x, List<Row> rows) {
        Map<String, Object> y = map(
                "type", "value", "inverse", true, "min", -0.5, "max", rows.size() - 0.5, "interval", 0.5, "show", true);
        Map<String, Object> option = map(
                "xAxis",
                x.option(),
                "yAxis",
                List.of(ends(y, "@row", "left"), ends(y, "@value", "right")),
                "series",
                List.copyOf(series));
        option.put(
                "workbench",
                map(
                        "kind",
                        "rows",
                        "height",
                        Row.height(rows.size()),
                        "note",
                        note,
                        "x",
                        x.tip(),
                        "rows",
                        Row.option(rows),
                        "palette",
                        Palette.byTheme()));
        return option;
    }

    private static Map<String, Object> ends(Map<String, Object> axis, String format, String position) {
        Map<String, Object> end = map("position", position, "axisLabel", map("formatter", format));
        end.putAll(axis);
        return end;
    }

    /** Curves over a common x. */
    Map<String, Object> curves(Map<String, Object> xAxis, Map<String, Object> xTip, Axis y) {
        return map(
                "xAxis",
                xAxis,
                "yAxis",
                y.option(),
                "series",
                List.copyOf(series),
                "workbench",
                map(
                        "kind",
                        "curves",
                        "height",
                        HEIGHT_OF_CURVES,
                        "note",
                        note,
                        "x",
                        xTip,
                        "y",
                        y.tip(),
                        "palette",
                        Palette.byTheme()));
    }
}
