package workbench.present;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import workbench.analysis.Figure;
import workbench.analysis.Figures;
import workbench.analysis.LikeGroup;
import workbench.analysis.Spread;
import workbench.analysis.TrialSummary;
import workbench.analysis.WorkloadComparison;
import workbench.present.Table.Align;
import workbench.present.Table.Cell;
import workbench.workload.Workload;
import workbench.workload.Workloads;

/** The figures of a workload: a row for each trial, those that are alike together, never a number without its verdict. */
final class FigureTable {
    private static final String NOTHING = "–";
    private static final String RANGE = "min … max";

    private static final String SECONDS = "seconds";
    private static final String SUMS = "sums";

    private final WorkloadComparison workload;
    private final Ink ink;
    private final List<Figure> figures;
    private final List<Scale> scales;

    private FigureTable(WorkloadComparison workload, Ink ink) {
        this.workload = workload;
        this.ink = ink;
        this.figures = Figures.all().stream()
                .filter(this::isShown)
                .filter(figure -> spreads(figure).findAny().isPresent())
                .toList();
        this.scales = figures.stream()
                .map(figure -> Scale.of(
                        figure.unit(), spreads(figure).map(Spread::median).toList()))
                .toList();
    }

    /** How long something went on that was told how long to go on says nothing, nor how many of a computation were timed. */
    private boolean isShown(Figure figure) {
        boolean fixedSize =
                Workloads.byName(workload.workload()).map(Workload::fixedSize).orElse(true);
        return !figure.name().equals(SUMS) && (fixedSize || !figure.name().equals(SECONDS));
    }

    static String of(WorkloadComparison workload, Ink ink) {
        return new FigureTable(workload, ink).render();
    }

    private Stream<Spread> spreads(Figure figure) {
        return workload.trials().stream()
                .filter(trial -> trial.figures().containsKey(figure.name()))
                .map(trial -> trial.figures().get(figure.name()));
    }

    private String render() {
        List<Align> aligns = new ArrayList<>(List.of(Align.LEFT));
        List<Cell> labels = new ArrayList<>(List.of(Cell.of("")));
        List<Cell> units = new ArrayList<>(List.of(dim("median")));
        for (int i = 0; i < figures.size(); i++) {
            aligns.add(Align.RIGHT);
            labels.add(dim(figures.get(i).label() + " "));
            units.add(dim(scales.get(i).label() + " "));
            if (isHeadline(figures.get(i))) {
                aligns.add(Align.RIGHT);
                labels.add(Cell.of(""));
                units.add(dim(RANGE));
            }
        }
        aligns.addAll(List.of(Align.RIGHT, Align.LEFT));
        labels.addAll(List.of(Cell.of(""), Cell.of("")));
        units.addAll(List.of(dim("ok"), dim("verdict")));

        Table table = new Table(aligns);
        table.add(labels);
        table.add(units);
        boolean marked = false;
        for (LikeGroup group : workload.groups()) {
            table.add(List.of(dim(heading(workload, group))));
            group.trials().forEach(trial -> table.add(row(group, trial)));
            marked |= figures.stream().anyMatch(figure -> group.bests().containsKey(figure.name()));
        }
        return table.render("  ") + (marked ? "  " + ink.best("*") + " best of those alike, ranges apart\n" : "");
    }

    private List<Cell> row(LikeGroup group, TrialSummary trial) {
        List<Cell> row =
                new ArrayList<>(List.of(Cell.of("  " + workload.variation().name(trial, group.trials()))));
        for (int i = 0; i < figures.size(); i++) {
            Spread spread = trial.figures().get(figures.get(i).name());
            boolean best = group.isBest(trial, figures.get(i));
            row.add(number(spread, scales.get(i), best));
            if (isHeadline(figures.get(i))) {
                row.add(dim(range(spread, scales.get(i))));
            }
        }
        row.add(Cell.of(trial.ok() + "/" + trial.repetitions()));
        String verdict = trial.verdictInWords();
        row.add(new Cell(verdict, verdict.equals("correct") ? ink::good : ink::bad));
        return row;
    }

    /** A column for the mark is kept free, so that numbers stay aligned. */
    private Cell number(Spread spread, Scale scale, boolean best) {
        if (spread == null) {
            return Cell.of(NOTHING + " ");
        }
        String number = scale.format(spread.median());
        return best ? new Cell(number + "*", ink::best) : Cell.of(number + " ");
    }

    private static String range(Spread spread, Scale scale) {
        return spread == null ? NOTHING : scale.format(spread.min()) + " … " + scale.format(spread.max());
    }

    private boolean isHeadline(Figure figure) {
        return Figures.headline(workload.workload()).filter(figure::equals).isPresent();
    }

    static String heading(WorkloadComparison workload, LikeGroup group) {
        var trial = group.trials().getFirst().trial();
        return trial.deployment()
                + (trial.kernel().equals("native") ? "" : ", " + trial.kernel() + " kernel")
                + workload.variation().shared(group.trials());
    }

    private Cell dim(String text) {
        return new Cell(text, ink::dim);
    }
}
