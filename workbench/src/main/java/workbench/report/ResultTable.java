package workbench.report;

import java.util.ArrayList;
import java.util.List;
import workbench.analysis.Interval;
import workbench.analysis.LikeGroup;
import workbench.analysis.Sample;
import workbench.analysis.TrialSummary;
import workbench.analysis.WorkloadComparison;
import workbench.metric.Metric;
import workbench.present.BatchesText;
import workbench.present.BlankText;
import workbench.present.GroupText;
import workbench.present.IntervalText;
import workbench.present.ParametersText;
import workbench.present.Prose;
import workbench.present.Statements;
import workbench.present.VerdictText;
import workbench.present.VerifiedText;
import workbench.report.chart.ReportedRun;
import workbench.report.chart.TransportStyle;
import workbench.report.chart.TransportStyles;
import workbench.workload.CommonParameters;
import workbench.workload.Units;

/**
 * The trials of a workload in all runs of a report, those that are alike together.
 *
 * @param about what holds for all trials of a run: parameters, what was verified; a sentence for each
 */
record ResultTable(String workload, List<String> about, List<Column> columns, List<Group> groups) {
    private static final String SIZE = CommonParameters.MESSAGE_SIZE;

    record Group(String heading, List<Row> rows) {}

    /**
     * @param key unique in the report
     * @param look as its transport has it in charts
     * @param size of a message, with its unit; empty of a workload without
     */
    record Row(
            String key,
            ReportedRun run,
            TrialSummary trial,
            String name,
            Style style,
            TransportStyle look,
            String size,
            List<Column.Cell> cells) {
        String ok() {
            return trial.ok() + "/" + trial.repetitions();
        }

        String verdict() {
            return VerdictText.standing(trial);
        }
    }

    static ResultTable of(String workload, Report report) {
        List<TrialSummary> trials = report.runs().stream()
                .flatMap(run -> run.workload(workload).stream())
                .flatMap(comparison -> comparison.trials().stream())
                .toList();
        List<Column> columns = Column.of(workload, trials);
        TransportStyles looks = TransportStyles.of(report.runs());
        List<String> about = new ArrayList<>();
        List<Group> groups = new ArrayList<>();
        for (ReportedRun run : report.runs()) {
            String name = report.isComparing() ? run.name() : "";
            run.workload(workload).ifPresent(comparison -> {
                about(name, comparison, about);
                comparison.groups().forEach(group -> groups.add(group(name, run, group, columns, looks)));
            });
        }
        return new ResultTable(workload, List.copyOf(about), columns, List.copyOf(groups));
    }

    private static void about(String name, WorkloadComparison comparison, List<String> about) {
        String which = name.isEmpty() ? "" : name + ": ";
        String parameters = ParametersText.of(comparison.parameters());
        if (!parameters.isEmpty()) {
            about.add(which + parameters + ".");
        }
        String verified = VerifiedText.of(comparison);
        if (!verified.isEmpty()) {
            about.add(which + verified);
        }
        Statements.unlike(comparison).ifPresent(sentence -> about.add(which + sentence));
    }

    private static Group group(
            String runName, ReportedRun run, LikeGroup group, List<Column> columns, TransportStyles looks) {
        String heading = GroupText.heading(group);
        return new Group(
                runName.isEmpty() ? heading : runName + ": " + heading,
                group.trials().stream()
                        .map(trial -> new Row(
                                run.name() + "/" + trial.id(),
                                run,
                                trial,
                                GroupText.name(trial, group),
                                Style.of(trial.trial()),
                                looks.style(trial.transport()),
                                size(trial),
                                columns.stream()
                                        .map(column -> column.cell(group, trial))
                                        .toList()))
                        .toList());
    }

    private static String size(TrialSummary trial) {
        return trial.trial().parameters().get(SIZE) instanceof Number bytes ? Units.formatBytes(bytes.longValue()) : "";
    }

    List<Row> rows() {
        return groups.stream().flatMap(group -> group.rows().stream()).toList();
    }

    Meanings meanings() {
        return Meanings.of(rows());
    }

    Footnotes footnotes() {
        return Footnotes.of(rows());
    }

    boolean hasBest() {
        return rows().stream().anyMatch(row -> row.cells().stream().anyMatch(Column.Cell::best));
    }

    /** Why there are blanks in the columns of these metrics, a sentence each. */
    List<String> blanks(List<Metric> shown) {
        return BlankText.of(shown, rows().stream().map(Row::trial).toList()).stream()
                .map(sentence -> Prose.capital(sentence) + ".")
                .toList();
    }

    /** What the signs in the table mean. */
    List<String> legend() {
        List<Sample> samples = rows().stream()
                .flatMap(row -> columns.stream().flatMap(column -> row.trial().sample(column.metric()).stream()))
                .toList();
        List<Interval> intervals =
                samples.stream().flatMap(sample -> sample.interval().stream()).toList();
        List<String> legend = new ArrayList<>();
        if (!intervals.isEmpty()) {
            legend.add("Numbers are centres; below them the 95 % interval, ± " + IntervalText.legend(intervals) + ".");
        }
        if (samples.stream().anyMatch(sample -> sample.interval().isEmpty())) {
            legend.add("[from … to]: smallest and largest of fewer than " + Interval.LEAST
                    + " repetitions, below their median; no interval can be told.");
        }
        if (hasBest()) {
            legend.add("★ best of those alike, " + (intervals.isEmpty() ? "ranges apart." : "by more than chance."));
        }
        blanks(columns.stream().map(Column::metric).toList()).forEach(legend::add);
        BatchesText.of(rows().stream().map(Row::trial).toList()).forEach(sentence -> legend.add(sentence + "."));
        return legend;
    }
}
