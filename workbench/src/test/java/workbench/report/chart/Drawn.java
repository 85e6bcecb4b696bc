package workbench.report.chart;

import java.util.List;
import java.util.Map;

/** Looks into a chart's option. */
record Drawn(Chart chart) {
    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> all() {
        return (List<Map<String, Object>>) chart.option().get("series");
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> part(String name) {
        return (Map<String, Object>) chart.option().get(name);
    }

    String note() {
        return (String) part("workbench").get("note");
    }

    /** Points of the series of that type, or that the script draws so, whose name begins so. */
    @SuppressWarnings("unchecked")
    List<List<Number>> points(String kind, String name) {
        return all().stream()
                .filter(series -> kind.equals(series.get("type")) || kind.equals(series.get("renderItem")))
                .filter(series -> ((String) series.get("name")).startsWith(name))
                .flatMap(series -> ((List<List<Number>>) series.get("data")).stream())
                .toList();
    }

    /** Of all lines. */
    List<String> lines() {
        return all().stream()
                .filter(series -> "line".equals(series.get("type")) && !"".equals(series.get("name")))
                .map(series -> (String) series.get("name"))
                .toList();
    }

    /** Of the series with that name. */
    Object property(String type, String name, String property) {
        return all().stream()
                .filter(series -> type.equals(series.get("type")) && name.equals(series.get("name")))
                .findFirst()
                .orElseThrow()
                .get(property);
    }
}
