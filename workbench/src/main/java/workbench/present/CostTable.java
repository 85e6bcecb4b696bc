package workbench.present;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import workbench.analysis.CostFigures;
import workbench.analysis.Figure;
import workbench.analysis.LikeGroup;
import workbench.analysis.Spread;
import workbench.analysis.TrialSummary;
import workbench.analysis.WorkloadComparison;
import workbench.present.Table.Align;
import workbench.present.Table.Cell;
import workbench.workload.Operation;

/** What the speed of a workload's trials was paid with, and whether they wait asleep or awake: a row for each trial that has figures. */
final class CostTable {
    private static final String NOTHING = "–";
    private static final String WAITING = "waiting";

    private final WorkloadComparison workload;
    private final Ink ink;
    private final List<Figure> figures;
    private final List<Scale> scales;

    private CostTable(WorkloadComparison workload, Ink ink) {
        this.workload = workload;
        this.ink = ink;
        this.figures = CostFigures.all().stream()
                .filter(figure -> spreads(figure).findAny().isPresent())
                .toList();
        this.scales = figures.stream()
                .map(figure -> Scale.of(
                        figure.unit(), spreads(figure).map(Spread::median).toList()))
                .toList();
    }

    /** Empty where nothing is known. */
    static String of(WorkloadComparison workload, Ink ink) {
        CostTable table = new CostTable(workload, ink);
        return table.figures.isEmpty() ? "" : table.render();
    }

    private Stream<Spread> spreads(Figure figure) {
        return workload.trials().stream()
                .filter(trial -> trial.figures().containsKey(figure.name()))
                .map(trial -> trial.figures().get(figure.name()));
    }

    private String render() {
        List<Align> aligns = new ArrayList<>(List.of(Align.LEFT));
        List<Cell> labels = new ArrayList<>(List.of(dim("costs")));
        List<Cell> units = new ArrayList<>(List.of(dim("median")));
        for (int i = 0; i < figures.size(); i++) {
            aligns.add(Align.RIGHT);
            labels.add(dim(figures.get(i).label() + " "));
            units.add(dim(scales.get(i).label() + each(figures.get(i)) + " "));
        }
        aligns.add(Align.LEFT);
        labels.add(dim(WAITING));
        units.add(Cell.of(""));

        Table table = new Table(aligns);
        table.add(labels);
        table.add(units);
        for (LikeGroup group : workload.groups()) {
            List<TrialSummary> having =
                    group.trials().stream().filter(trial -> trial.ok() > 0).toList();
            if (!having.isEmpty()) {
                table.add(List.of(dim(FigureTable.heading(workload, group))));
                having.forEach(trial -> table.add(row(group, trial)));
            }
        }
        return table.render("  ");
    }

    private List<Cell> row(LikeGroup group, TrialSummary trial) {
        List<Cell> row =
                new ArrayList<>(List.of(Cell.of("  " + workload.variation().name(trial, group.trials()))));
        for (int i = 0; i < figures.size(); i++) {
            Spread spread = trial.figures().get(figures.get(i).name());
            String number = spread == null ? NOTHING : scales.get(i).format(spread.median());
            row.add(group.isBest(trial, figures.get(i)) ? new Cell(number + "*", ink::best) : Cell.of(number + " "));
        }
        row.add(Cell.of(trial.semantics().getOrDefault(WAITING, NOTHING)));
        return row;
    }

    /** What a figure is of one of, as its name says. */
    private static String each(Figure figure) {
        for (Operation operation : Operation.values()) {
            if (figure.name().endsWith(operation.figure(""))) {
                return switch (operation) {
                    case MESSAGE -> "/msg";
                    case ROUND_TRIP -> "/trip";
                    case ELEMENT -> "/elem";
                };
            }
        }
        return "";
    }

    private Cell dim(String text) {
        return new Cell(text, ink::dim);
    }
}
