package workbench.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import workbench.result.Csv;

/** {@code summary.csv}: a line for each trial and figure, always with its verdict; a trial without figures has one line too. */
public final class SummaryCsv {
    private static final List<String> COLUMNS = List.of(
            "trial",
            "workload",
            "transport",
            "deployment",
            "kernel",
            "repetitions",
            "ok",
            "verdict",
            "lost",
            "duplicate",
            "reordered",
            "corrupt",
            "figure",
            "n",
            "median",
            "min",
            "max");

    private SummaryCsv() {}

    public static String of(Comparison comparison) {
        List<List<Object>> rows = new ArrayList<>();
        for (TrialSummary trial : comparison.trials()) {
            trial.figures()
                    .forEach((name, spread) ->
                            rows.add(row(trial, name, spread.n(), spread.median(), spread.min(), spread.max())));
            if (trial.figures().isEmpty()) {
                rows.add(row(trial, null, 0, null, null, null));
            }
        }
        return Csv.write(COLUMNS, rows);
    }

    private static List<Object> row(TrialSummary summary, Object... figure) {
        List<Object> row = new ArrayList<>(Arrays.asList(
                summary.trial().id(),
                summary.trial().workload(),
                summary.trial().transport(),
                summary.trial().deployment(),
                summary.trial().kernel(),
                summary.repetitions(),
                summary.ok(),
                summary.verdictInWords(),
                summary.verdict().lost(),
                summary.verdict().duplicate(),
                summary.verdict().reordered(),
                summary.verdict().corrupt()));
        row.addAll(Arrays.asList(figure));
        return row;
    }
}
