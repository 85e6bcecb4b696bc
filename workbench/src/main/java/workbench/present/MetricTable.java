package workbench.present;

import java.util.List;
import java.util.Optional;
import workbench.analysis.LikeGroup;
import workbench.analysis.TrialSummary;
import workbench.analysis.WorkloadComparison;
import workbench.analysis.WorkloadMetrics;
import workbench.metric.Operation;
import workbench.present.Table.Align;
import workbench.present.Table.Cell;

/** The metrics of a workload: a row for each trial, those that are alike together, never a number without its verdict. */
final class MetricTable {
    /** What matters least, and is left out first where there is no room. */
    private static final List<String> LEAST = List.of(
            "start skew",
            "mean",
            "in system",
            "volume",
            "serial fraction",
            "load balance",
            "one thread",
            "efficiency",
            "not computing",
            "time");

    private final WorkloadComparison workload;
    private final Ink ink;
    private final MetricColumns columns;

    private MetricTable(WorkloadComparison workload, Ink ink) {
        this.workload = workload;
        this.ink = ink;
        this.columns = new MetricColumns(workload, WorkloadMetrics.shown(workload.workload()).stream(), ink);
    }

    static String of(WorkloadComparison workload, Ink ink) {
        MetricTable made = new MetricTable(workload, ink);
        StringBuilder text = new StringBuilder(made.table());
        made.columns.legend().forEach(line -> text.append(made.note(line)));
        stepIs(workload.workload()).ifPresent(line -> text.append(made.note(line)));
        VolumeText.of(workload).ifPresent(line -> text.append(made.note(line)));
        BatchesText.of(workload.trials()).forEach(line -> text.append(made.note(line)));
        BlankText.of(made.columns.metrics(), workload.trials()).forEach(line -> text.append(made.note("– " + line)));
        return text.append(made.saturated()).append(made.best()).toString();
    }

    /** What a computation's steps are; empty for what counts something that needs no word of its own. */
    private static Optional<String> stepIs(String workload) {
        return WorkloadMetrics.operation(workload) == Operation.STEP
                ? Optional.of("one step is one " + WorkloadMetrics.operationName(workload))
                : Optional.empty();
    }

    private String table() {
        Table table = new Table(Table.line(Align.NAME, columns.aligns(), Align.RIGHT, Align.LEFT));
        table.add(Table.line(Cell.of(""), columns.labels(), Cell.of(""), Cell.of("")));
        table.add(Table.line(
                Cell.dim(columns.centre(), ink), columns.units(), Cell.dim("ok", ink), Cell.dim("verdict", ink)));
        for (LikeGroup group : workload.groups()) {
            table.add(List.of(Cell.dim(GroupText.heading(group), ink)));
            for (TrialSummary trial : group.trials()) {
                table.add(Table.line(
                        Cell.of("  " + GroupText.name(trial, group)),
                        columns.numbers(group, trial),
                        Cell.of(trial.ok() + "/" + trial.repetitions()),
                        new Cell(VerdictText.withRate(trial), trial.isCorrect() ? ink::good : ink::bad)));
                if (columns.hasIntervals(trial)) {
                    table.add(Table.line(Cell.of(""), columns.halfWidths(trial)));
                }
            }
        }
        columns.mayLeaveOut(table, 1, LEAST);
        return table.render("  ", ink);
    }

    private String note(String line) {
        return ink.dim(Paragraph.wrap("  ", line, ink.atMost(Paragraph.WIDTH)).stripTrailing()) + "\n";
    }

    private String saturated() {
        return workload.trials().stream().anyMatch(trial -> trial.saturated().isPresent())
                ? note("saturated: the rate was not reached, only the one in brackets; such repetitions are not in the"
                        + " results")
                : "";
    }

    private String best() {
        boolean marked =
                workload.groups().stream().anyMatch(group -> group.winner().isPresent());
        String how = columns.haveIntervals() ? "by more than chance" : "ranges apart";
        return marked ? "  " + ink.best("*") + " best of those alike, " + how + "\n" : "";
    }
}
