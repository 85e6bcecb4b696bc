package workbench.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import workbench.report.chart.Chart;
import workbench.report.chart.Charts;

/** What the templates of the page show. */
record Page(String title, Report report, List<Section> sections, List<Script> scripts) {
    /** A workload and its charts. */
    record Section(String workload, List<Chart> charts) {}

    static Page of(Report report) {
        List<Section> sections = report.workloads().stream()
                .map(workload -> new Section(workload, Charts.of(workload, report.runs())))
                .toList();
        boolean charts = sections.stream().anyMatch(section -> !section.charts().isEmpty());
        return new Page(report.first().name(), report, sections, Script.all(charts));
    }

    String policy() {
        return Script.policy(scripts);
    }

    String style() {
        return Resources.text("report.css");
    }

    /** For the script that draws: what ECharts is to draw, by the charts' ids. */
    String chartOptions() {
        Map<String, Object> options = new LinkedHashMap<>();
        sections.stream().flatMap(section -> section.charts().stream()).forEach(c -> options.put(c.id(), c.option()));
        return EmbeddedJson.of(options);
    }
}
