package workbench.present;

import java.util.ArrayList;
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

    private final WorkloadComparison workload;
    private final Ink ink;
    private final MetricColumns columns;

    private CostTable(WorkloadComparison workload, Ink ink) {
        this.workload = workload;
        this.ink = ink;
        this.columns = new MetricColumns(workload, CostMetrics.all().stream(), ink);
    }

    /** Empty where nothing is known. */
    static String of(WorkloadComparison workload, Ink ink) {
        CostTable table = new CostTable(workload, ink);
        return table.columns.count() == 0 ? "" : table.render();
    }

    private String render() {
        List<Align> aligns = new ArrayList<>(List.of(Align.LEFT));
        List<Cell> labels = new ArrayList<>(List.of(dim("costs")));
        List<Cell> units = new ArrayList<>(List.of(dim(columns.centre())));
        for (int i = 0; i < columns.count(); i++) {
            aligns.add(Align.RIGHT);
            labels.add(dim(columns.metric(i).label() + " "));
            units.add(dim(columns.scale(i).label() + CostMetrics.each(columns.metric(i)) + " "));
        }
        aligns.add(Align.LEFT);
        labels.add(dim(SemanticsWords.WAITING));
        units.add(Cell.of(""));

        Table table = new Table(aligns);
        table.add(labels);
        table.add(units);
        workload.groups().forEach(group -> add(group, table));
        return table.render("  ");
    }

    private void add(LikeGroup group, Table table) {
        List<TrialSummary> having =
                group.trials().stream().filter(trial -> trial.ok() > 0).toList();
        if (!having.isEmpty()) {
            table.add(List.of(dim(group.heading())));
        }
        for (TrialSummary trial : having) {
            table.add(row(group, trial));
            if (columns.hasIntervals(trial)) {
                table.add(halfWidths(trial));
            }
        }
    }

    private List<Cell> row(LikeGroup group, TrialSummary trial) {
        List<Cell> row =
                new ArrayList<>(List.of(Cell.of("  " + workload.variation().name(trial, group.trials()))));
        for (int i = 0; i < columns.count(); i++) {
            row.add(columns.number(group, trial, i));
        }
        row.add(Cell.of(SemanticsWords.of(trial).getOrDefault(SemanticsWords.WAITING, NOTHING)));
        return row;
    }

    private List<Cell> halfWidths(TrialSummary trial) {
        List<Cell> row = new ArrayList<>(List.of(Cell.of("")));
        for (int i = 0; i < columns.count(); i++) {
            row.add(columns.halfWidth(trial, i));
        }
        return row;
    }

    private Cell dim(String text) {
        return new Cell(text, ink::dim);
    }
}
