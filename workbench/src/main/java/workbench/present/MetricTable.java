package workbench.present;

import java.util.ArrayList;
import java.util.List;
import workbench.analysis.LikeGroup;
import workbench.analysis.TrialSummary;
import workbench.analysis.WorkloadComparison;
import workbench.analysis.WorkloadMetrics;
import workbench.metric.MetricCatalogue;
import workbench.present.Table.Align;
import workbench.present.Table.Cell;

/** The metrics of a workload: a row for each trial, those that are alike together, never a number without its verdict. */
final class MetricTable {
    private final WorkloadComparison workload;
    private final Ink ink;
    private final MetricColumns columns;

    private MetricTable(WorkloadComparison workload, Ink ink) {
        this.workload = workload;
        this.ink = ink;
        this.columns = new MetricColumns(workload, WorkloadMetrics.shown(workload.workload()).stream(), ink);
    }

    static String of(WorkloadComparison workload, Ink ink) {
        return new MetricTable(workload, ink).render();
    }

    private String render() {
        Table table = new Table(aligns());
        table.add(labels());
        table.add(units());
        for (LikeGroup group : workload.groups()) {
            table.add(List.of(dim(group.heading())));
            for (TrialSummary trial : group.trials()) {
                table.add(row(group, trial));
                if (columns.hasIntervals(trial)) {
                    table.add(halfWidths(trial));
                }
            }
        }
        StringBuilder text = new StringBuilder(table.render("  "));
        columns.legend().forEach(line -> text.append(note(line)));
        VolumeText.of(workload).ifPresent(line -> text.append(note(line)));
        BatchesText.of(workload.trials()).forEach(line -> text.append(note(line)));
        return text.append(saturated()).append(best()).toString();
    }

    private String note(String line) {
        return ink.dim(Paragraph.wrap("  ", line).stripTrailing()) + "\n";
    }

    private String saturated() {
        boolean any =
                workload.trials().stream().anyMatch(trial -> trial.saturated().isPresent());
        return any
                ? ink.dim(
                                "  saturated: the rate was not reached, only the one in brackets; such repetitions are not in the results")
                        + "\n"
                : "";
    }

    private List<Align> aligns() {
        List<Align> aligns = new ArrayList<>(List.of(Align.LEFT));
        for (int i = 0; i < columns.count(); i++) {
            aligns.add(Align.RIGHT);
            if (isHeadline(i)) {
                aligns.add(Align.RIGHT);
            }
        }
        aligns.addAll(List.of(Align.RIGHT, Align.LEFT));
        return aligns;
    }

    private List<Cell> labels() {
        List<Cell> labels = new ArrayList<>(List.of(Cell.of("")));
        for (int i = 0; i < columns.count(); i++) {
            labels.add(dim(columns.metric(i).label() + " "));
            if (isHeadline(i)) {
                labels.add(dim(columns.haveIntervals() ? "95 % interval" : ""));
            }
        }
        labels.addAll(List.of(Cell.of(""), Cell.of("")));
        return labels;
    }

    private List<Cell> units() {
        List<Cell> units = new ArrayList<>(List.of(dim(columns.centre())));
        for (int i = 0; i < columns.count(); i++) {
            units.add(dim(columns.scale(i).label() + " "));
            if (isHeadline(i)) {
                units.add(dim(columns.haveIntervals() ? "lower … upper" : "min … max"));
            }
        }
        units.addAll(List.of(dim("ok"), dim("verdict")));
        return units;
    }

    private List<Cell> row(LikeGroup group, TrialSummary trial) {
        List<Cell> row =
                new ArrayList<>(List.of(Cell.of("  " + workload.variation().name(trial, group.trials()))));
        for (int i = 0; i < columns.count(); i++) {
            row.add(columns.number(group, trial, i));
            if (isHeadline(i)) {
                row.add(dim(columns.bounds(trial, i)));
            }
        }
        row.add(Cell.of(trial.ok() + "/" + trial.repetitions()));
        row.add(new Cell(VerdictText.of(trial), trial.isCorrect() ? ink::good : ink::bad));
        return row;
    }

    /** Below the numbers, since beside them they would make the table too wide. */
    private List<Cell> halfWidths(TrialSummary trial) {
        List<Cell> row = new ArrayList<>(List.of(Cell.of("")));
        for (int i = 0; i < columns.count(); i++) {
            row.add(columns.halfWidth(trial, i));
            if (isHeadline(i)) {
                row.add(Cell.of(""));
            }
        }
        return row;
    }

    private String best() {
        boolean marked = workload.groups().stream()
                .anyMatch(group -> group.trials().stream().anyMatch(trial -> isBestInSomething(group, trial)));
        String how = columns.haveIntervals() ? "by more than chance" : "ranges apart";
        return marked ? "  " + ink.best("*") + " best of those alike, " + how + "\n" : "";
    }

    private boolean isBestInSomething(LikeGroup group, TrialSummary trial) {
        return MetricCatalogue.results().stream().anyMatch(metric -> group.isBest(trial, metric));
    }

    private boolean isHeadline(int column) {
        return WorkloadMetrics.headline(workload.workload())
                .filter(columns.metric(column)::equals)
                .isPresent();
    }

    private Cell dim(String text) {
        return new Cell(text, ink::dim);
    }
}
