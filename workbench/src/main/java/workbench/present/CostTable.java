package workbench.present;

import java.util.List;
import workbench.analysis.LikeGroup;
import workbench.analysis.TrialSummary;
import workbench.analysis.WorkloadComparison;
import workbench.metric.CostMetrics;
import workbench.present.Table.Align;
import workbench.present.Table.Cell;

/** What the speed of a workload's trials was paid with, and whether they wait asleep or awake: a row for each trial that has results. */
final class CostTable {
    private static final String NOTHING = "–";

    /** What matters least, and is left out first where there is no room. */
    private static final List<String> LEAST = List.of("forced", "GCs", "GC time", "switches");

    private CostTable() {}

    /** Empty where nothing is known. */
    static String of(WorkloadComparison workload, Ink ink) {
        MetricColumns columns = new MetricColumns(workload, CostMetrics.all().stream(), ink);
        if (columns.isEmpty()) {
            return "";
        }
        Table table = new Table(Table.line(Align.NAME, columns.aligns(), Align.LEFT));
        table.add(Table.line(Cell.dim("costs", ink), columns.labels(), Cell.dim(SemanticsWords.WAITING, ink)));
        table.add(Table.line(Cell.dim(columns.centre(), ink), columns.units(), Cell.of("")));
        for (LikeGroup group : workload.groups()) {
            if (!group.measured().isEmpty()) {
                table.add(List.of(Cell.dim(GroupText.heading(group), ink)));
            }
            for (TrialSummary trial : group.measured()) {
                table.add(Table.line(
                        Cell.of("  " + GroupText.name(trial, group)),
                        columns.numbers(group, trial),
                        Cell.of(SemanticsWords.of(trial).getOrDefault(SemanticsWords.WAITING, NOTHING))));
                if (columns.hasIntervals(trial)) {
                    table.add(Table.line(Cell.of(""), columns.halfWidths(trial)));
                }
            }
        }
        columns.mayLeaveOut(table, 1, LEAST);
        return table.render("  ", ink);
    }
}
