package workbench.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import workbench.analysis.TrialSummary;
import workbench.present.Troubles;
import workbench.result.Json;
import workbench.result.Repetition;
import workbench.workload.Verdict;

/** From each row of the tables to the repetitions behind its numbers: for the script that lists them when a reader asks. */
final class RepetitionLists {
    private RepetitionLists() {}

    /** @param columns of the metrics, with units */
    record Lists(List<String> columns, Map<String, List<Line>> trials) {}

    /**
     * @param verdict what verification found
     * @param values as {@code columns} names them
     * @param notes why it is not in the results, and warnings
     */
    record Line(int round, String status, String verdict, List<String> values, List<String> notes) {}

    /** By workload. */
    static String json(List<ResultTable> tables) {
        Map<String, Lists> byWorkload = new LinkedHashMap<>();
        tables.forEach(table -> byWorkload.put(table.workload(), lists(table)));
        return Json.writeCompact(byWorkload);
    }

    private static Lists lists(ResultTable table) {
        Map<String, List<Line>> trials = new LinkedHashMap<>();
        for (ResultTable.Row row : table.rows()) {
            List<Line> lines = new ArrayList<>();
            for (Repetition repetition : row.run().stored().repetitions()) {
                if (repetition.trial().equals(row.trial().id())) {
                    lines.add(line(repetition, row.trial(), table.columns()));
                }
            }
            trials.put(row.key(), lines);
        }
        return new Lists(table.columns().stream().map(Column::labelWithUnit).toList(), trials);
    }

    private static Line line(Repetition repetition, TrialSummary trial, List<Column> columns) {
        TrialSummary.Bad bad = trial.bad().stream()
                .filter(b -> b.round() == repetition.round())
                .findFirst()
                .orElse(null);
        Map<String, Double> values = repetition.metrics().all();
        List<String> notes = new ArrayList<>(bad == null ? List.of() : List.of(Troubles.reason(bad)));
        if (bad == null && !repetition.reason().isEmpty()) {
            notes.add(repetition.reason());
        }
        notes.addAll(repetition.warnings());
        return new Line(
                repetition.round(),
                status(repetition, bad),
                verdict(repetition.verdict()),
                columns.stream()
                        .map(column -> column.format(values.get(column.metric().name())))
                        .toList(),
                notes);
    }

    /** One of several rates that was too much is a result, and yet not in the results. */
    private static String status(Repetition repetition, TrialSummary.Bad bad) {
        if (bad != null) {
            return bad.status().id();
        }
        return TrialSummary.isGood(repetition) ? "ok" : "saturated";
    }

    private static String verdict(Verdict verdict) {
        if (verdict == null) {
            return "none";
        }
        String counts = String.format(Locale.ROOT, "%,d of %,d", verdict.received(), verdict.sent());
        return counts
                + (verdict.correct() ? ", correct" : "")
                + (verdict.complaint().isEmpty() ? "" : ", " + verdict.complaint());
    }
}
