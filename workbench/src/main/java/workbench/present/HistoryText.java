package workbench.present;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import workbench.metric.MetricCatalogue;
import workbench.metric.Unit;
import workbench.present.History.RunEntry;
import workbench.present.History.TrialEntry;
import workbench.present.Table.Align;
import workbench.present.Table.Cell;

/** A history for people: a line for each run, below it one for each of its trials. */
public final class HistoryText {
    private static final List<Align> COLUMNS =
            List.of(Align.NAME, Align.NAME, Align.NAME, Align.RIGHT, Align.LEFT, Align.LEFT, Align.RIGHT, Align.LEFT);

    private static final int SPREAD_COLUMN = 5;
    private static final int N_COLUMN = 6;

    private final Ink ink;
    private final Set<String> leftOut = new LinkedHashSet<>();

    private HistoryText(Ink ink) {
        this.ink = ink;
    }

    public static String of(History history, Ink ink) {
        HistoryText made = new HistoryText(ink);
        String runs = history.runs().stream().map(made::run).collect(Collectors.joining("\n"));
        String note = Table.note("", made.leftOut, ink);
        return runs + (note.isEmpty() ? "" : "\n" + note);
    }

    private String run(RunEntry run) {
        String finished = run.finishedAt().isEmpty() ? ", not finished" : "";
        String line = run.id() + "  " + time(run.startedAt()) + "  " + run.preset() + ", " + run.roundsDone() + " of "
                + Prose.counted(run.roundsPlanned(), "round") + finished + ", "
                + run.verdict();
        Table table = new Table(COLUMNS);
        run.trials().forEach(trial -> table.add(row(trial)));
        table.mayLeaveOut("number of repetitions", N_COLUMN);
        table.mayLeaveOut("95 % interval or range", SPREAD_COLUMN);
        return ink.bold(String.join("\n", NameLines.of(line, ink.columns()))) + "\n"
                + (run.machine().isEmpty() ? "" : Paragraph.wrap("  ", run.machine(), ink.atMost(Paragraph.WIDTH)))
                + table.render("  ", Paragraph.WIDTH, ink, leftOut);
    }

    private List<Cell> row(TrialEntry trial) {
        List<Cell> row = new ArrayList<>(headline(trial));
        row.addAll(0, List.of(Cell.of(trial.workload()), Cell.of(trial.transport()), Cell.of(how(trial))));
        row.add(Cell.of("n " + trial.n()));
        row.add(new Cell(trial.verdict(), trial.verdict().startsWith("correct") ? ink::good : ink::bad));
        return row;
    }

    private static String how(TrialEntry trial) {
        return trial.deployment()
                + (trial.kernel().equals("native") ? "" : ", " + trial.kernel())
                + RepetitionLine.variation(trial.variation());
    }

    private static List<Cell> headline(TrialEntry trial) {
        if (trial.median() == null) {
            return List.of(Cell.of("–"), Cell.of(""), Cell.of(""));
        }
        Unit unit = MetricCatalogue.byName(trial.figure()).orElseThrow().unit();
        boolean interval = trial.centre() != null;
        double value = interval ? trial.centre() : trial.median();
        Scale scale = Scale.of(unit, List.of(value));
        String spread = interval
                ? "95 %: " + scale.range(trial.lower(), trial.upper())
                : "range: " + scale.range(trial.min(), trial.max());
        return List.of(Cell.of(scale.format(value)), Cell.of(scale.label()), Cell.of("(" + spread + ")"));
    }

    /** {@code 2026-01-01T12:00:00Z} to the minute. */
    private static String time(String instant) {
        return instant.length() < 16 ? instant : instant.substring(0, 16).replace('T', ' ') + " UTC";
    }
}
