package workbench.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import workbench.present.BlankText;
import workbench.report.chart.ReportedRun;
import workbench.result.Csv;
import workbench.result.Repetition;
import workbench.workload.Verdict;

/** Every repetition on a line, raw, for programs that do statistics; units are in the names of the columns. */
public final class CsvReport {
    private static final List<String> FIRST =
            List.of("run", "trial", "workload", "transport", "deployment", "kernel", "round", "status", "reason");
    private static final List<String> VERDICT =
            List.of("sent", "received", "lost", "duplicate", "reordered", "corrupt", "correct");
    private static final List<String> LAST = List.of("warnings", "startedAt", "wallSeconds", "blank");

    /** A spreadsheet takes a text that begins so for a formula, and may run it. */
    private static final String FORMULA = "^[=+\\-@\\t\\r].*";

    private final Set<String> parameters = new LinkedHashSet<>();
    private final Set<String> metrics = new LinkedHashSet<>();

    private CsvReport(List<Repetition> repetitions) {
        repetitions.forEach(repetition -> {
            parameters.addAll(repetition.parameters().keySet());
            metrics.addAll(repetition.metrics().all().keySet());
            metrics.addAll(repetition.metrics().blank().keySet());
        });
    }

    public static String of(Report report) {
        CsvReport csv = new CsvReport(report.runs().stream()
                .flatMap(run -> run.stored().repetitions().stream())
                .toList());
        List<List<Object>> rows = new ArrayList<>();
        for (ReportedRun run : report.runs()) {
            run.stored().repetitions().forEach(repetition -> rows.add(csv.row(run.name(), repetition)));
        }
        return Csv.write(csv.columns(), rows);
    }

    /** A parameter and a metric may bear the same name. */
    private List<String> columns() {
        List<String> columns = new ArrayList<>(FIRST);
        parameters.forEach(name -> columns.add(harmless("parameter." + name)));
        columns.addAll(VERDICT);
        metrics.forEach(name -> columns.add(harmless("figure." + name)));
        columns.addAll(LAST);
        return columns;
    }

    private List<Object> row(String run, Repetition repetition) {
        List<Object> row = new ArrayList<>();
        List.of(
                        run,
                        repetition.trial(),
                        repetition.workload(),
                        repetition.transport(),
                        repetition.deployment(),
                        repetition.kernel())
                .forEach(text -> row.add(harmless(text)));
        row.add(repetition.round());
        row.add(repetition.status().id());
        row.add(harmless(repetition.reason()));
        parameters.forEach(name -> row.add(harmless(repetition.parameters().get(name))));
        verdict(repetition.verdict(), row);
        Map<String, Double> values = repetition.metrics().all();
        metrics.forEach(name -> row.add(values.get(name)));
        row.add(harmless(String.join("; ", repetition.warnings())));
        row.add(harmless(repetition.startedAt()));
        row.add(repetition.wallSeconds());
        row.add(String.join("; ", BlankText.brief(repetition.metrics().blank())));
        return row;
    }

    private static void verdict(Verdict verdict, List<Object> row) {
        if (verdict == null) {
            VERDICT.forEach(name -> row.add(null));
        } else {
            row.addAll(List.of(
                    verdict.sent(),
                    verdict.received(),
                    verdict.lost(),
                    verdict.duplicate(),
                    verdict.reordered(),
                    verdict.corrupt(),
                    verdict.correct()));
        }
    }

    private static Object harmless(Object value) {
        return value instanceof String text ? harmless(text) : value;
    }

    private static String harmless(String text) {
        return text.matches("(?s)" + FORMULA) ? "'" + text : text;
    }
}
