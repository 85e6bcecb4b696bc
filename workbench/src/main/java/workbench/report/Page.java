package workbench.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workbench.analysis.RunContrast;
import workbench.analysis.TrialSummary;
import workbench.present.ContrastNotes;
import workbench.present.ContrastRows;
import workbench.present.CrowdText;
import workbench.present.Prose;
import workbench.present.SteadinessText;
import workbench.report.chart.Palette;
import workbench.report.chart.Resources;

/** What the templates of the page show. */
record Page(Report report, List<Section> sections, List<RunFacts> runs, List<Script> scripts) {

    private static final List<String> SHEETS = List.of("base.css", "answer.css", "table.css", "code.css", "media.css");

    static Page of(Report report) {
        List<Section> sections = Section.of(report);
        boolean charts = sections.stream().anyMatch(section -> !section.charts().isEmpty());
        return new Page(
                report,
                sections,
                report.runs().stream()
                        .map(run -> RunFacts.of(run, report.program()))
                        .toList(),
                Script.all(charts));
    }

    String title() {
        return PlanTitle.of(report);
    }

    /** Before what is told of each workload. */
    List<FirstAnswer> firstAnswers() {
        return FirstAnswer.of(report);
    }

    /** Each further run beside the first. */
    List<RunBeside> contrasts() {
        return report.contrasts().stream()
                .map(contrast -> new RunBeside(name(contrast), ContrastRows.of(contrast), ContrastNotes.of(contrast)))
                .toList();
    }

    private String name(RunContrast contrast) {
        return report.runs().stream()
                .filter(run -> run.comparison() == contrast.b())
                .findFirst()
                .orElseThrow()
                .name();
    }

    boolean hasFailures() {
        return !report.skipped().isEmpty()
                || runs.stream().anyMatch(run -> !run.failures().isEmpty());
    }

    boolean hasCode() {
        return sections.stream().anyMatch(section -> !section.code().kernels().isEmpty());
    }

    boolean isTroubled() {
        return !report.skipped().isEmpty() || runs.stream().anyMatch(RunFacts::isTroubled);
    }

    /** What to mind, in a line that leads to it. */
    String caveat() {
        long failures = report.skipped().size()
                + runs.stream().mapToLong(run -> run.failures().size()).sum();
        List<TrialSummary> measured = rows().map(ResultTable.Row::trial)
                .filter(trial -> trial.ok() > 0)
                .toList();
        long warmingUp = measured.stream().filter(SteadinessText::isWarmingUp).count();
        List<String> parts = new ArrayList<>();
        if (failures > 0) {
            parts.add(failures == 1 ? "One thing went wrong" : failures + " things went wrong");
        }
        if (warmingUp > 0) {
            parts.add(warmingUp + " of " + Prose.counted(measured.size(), "trial") + " "
                    + (warmingUp == 1 ? "is " : "are ") + SteadinessText.STILL_WARMING_UP + " and not ranked: "
                    + cure());
        }
        parts.addAll(SteadinessText.disturbed(measured));
        CrowdText.caveat(measured).ifPresent(parts::add);
        return parts.isEmpty() ? "What to mind" : Prose.capital(String.join("; ", parts)) + ".";
    }

    /** What a longer preset is depends on the one that a run had. */
    private String cure() {
        return report.runs().stream()
                .map(run -> SteadinessText.cure(run.comparison().run().plan().preset()))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    List<String> sizes() {
        return rows().map(ResultTable.Row::size)
                .filter(size -> !size.isEmpty())
                .distinct()
                .toList();
    }

    List<String> styles() {
        return rows().map(row -> row.style().label()).distinct().sorted().toList();
    }

    private Stream<ResultTable.Row> rows() {
        return sections.stream().flatMap(section -> section.table().rows().stream());
    }

    String policy() {
        return Script.policy(scripts);
    }

    List<String> styleSheets() {
        return Stream.concat(Stream.of(Palette.css()), SHEETS.stream().map(sheet -> Resources.text(Page.class, sheet)))
                .toList();
    }

    /** For the script that draws: what ECharts is to draw, by the charts' ids. */
    String chartOptions() {
        Map<String, Object> options = new LinkedHashMap<>();
        sections.stream()
                .flatMap(section -> section.charts().stream())
                .forEach(chart -> options.put(chart.id(), chart.option()));
        return EmbeddedJson.of(options);
    }

    /** For readers to take along, and for the script that lists repetitions. */
    List<Embedded> data() {
        return List.of(
                Embedded.of("data-json", "workbench-report.json", "application/json", JsonReport.of(report)),
                Embedded.of("data-csv", "workbench-repetitions.csv", "text/csv", CsvReport.of(report)),
                Embedded.of(
                        "data-repetitions",
                        "repetitions.json",
                        "application/json",
                        RepetitionLists.json(
                                sections.stream().map(Section::table).toList())));
    }
}
