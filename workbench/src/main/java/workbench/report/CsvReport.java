package workbench.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import workbench.analysis.Steadiness;
import workbench.analysis.TrialNoise;
import workbench.analysis.TrialSummary;
import workbench.analysis.Unsettled;
import workbench.present.BlankText;
import workbench.present.PlainNumber;
import workbench.report.chart.ReportedRun;
import workbench.result.Csv;
import workbench.result.Repetition;
import workbench.result.WarmUp;
import workbench.result.Windows;
import workbench.workload.Verdict;

/**
 * Every repetition on a line, raw, for programs that do statistics; units are in the names of the columns. {@code steady} tells whether it measured
 * a state that lasts, {@code unsettled} in what it shows that it did not, {@code noise} which limits the machine passed. Columns are only ever
 * added, at the end.
 */
public final class CsvReport {
    private static final List<String> FIRST =
            List.of("run", "trial", "workload", "transport", "deployment", "kernel", "round", "status", "reason");
    private static final List<String> VERDICT =
            List.of("sent", "received", "lost", "duplicate", "reordered", "corrupt", "correct");
    private static final List<String> LAST = List.of("warnings", "startedAt", "wallSeconds", "blank");
    private static final List<String> STEADINESS =
            List.of("steady", "unsettled", "warmUpSeconds", "timedRatio", "latencyRatio");

    private final Set<String> parameters = new LinkedHashSet<>();
    private final Set<String> metrics = new LinkedHashSet<>();
    private final Set<String> machine = new LinkedHashSet<>();
    private final List<PlainNumber> numbers;

    private CsvReport(List<Repetition> repetitions) {
        repetitions.forEach(repetition -> {
            parameters.addAll(repetition.parameters().keySet());
            metrics.addAll(repetition.metrics().all().keySet());
            metrics.addAll(repetition.metrics().blank().keySet());
            machine.addAll(repetition.machine().keySet());
        });
        numbers = PlainNumber.of(
                parameters, repetitions.stream().map(Repetition::parameters).toList());
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
        parameters.forEach(name -> columns.add("parameter." + name));
        columns.addAll(VERDICT);
        metrics.forEach(name -> columns.add("figure." + name));
        columns.addAll(LAST);
        columns.addAll(STEADINESS);
        columns.add("noise");
        machine.forEach(name -> columns.add("machine." + name));
        numbers.forEach(number -> columns.add("parameter." + number.column()));
        return columns;
    }

    private List<Object> row(String run, Repetition repetition) {
        List<Object> row = new ArrayList<>(List.of(
                run,
                repetition.trial(),
                repetition.workload(),
                repetition.transport(),
                repetition.deployment(),
                repetition.kernel(),
                repetition.round(),
                repetition.status().id(),
                repetition.reason()));
        parameters.forEach(name -> row.add(repetition.parameters().get(name)));
        verdict(repetition.verdict(), row);
        Map<String, Double> values = repetition.metrics().all();
        metrics.forEach(name -> row.add(values.get(name)));
        row.add(String.join("; ", repetition.warnings()));
        row.add(repetition.startedAt());
        row.add(repetition.wallSeconds());
        row.add(String.join("; ", BlankText.brief(repetition.metrics().blank())));
        steadiness(repetition, row);
        row.add(TrialNoise.of(List.of(repetition)).aboveLimit().stream()
                .map(seen -> seen.sign().fact())
                .collect(Collectors.joining("; ")));
        machine.forEach(name -> row.add(repetition.machine().get(name)));
        numbers.forEach(number -> row.add(number.value(repetition.parameters())));
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

    /** What is not in the results need not have come to rest, and may never have begun. */
    private static void steadiness(Repetition repetition, List<Object> row) {
        Optional<Unsettled> unsettled = TrialSummary.isGood(repetition) ? Steadiness.of(repetition) : Optional.empty();
        row.add(TrialSummary.isGood(repetition) ? unsettled.isEmpty() : null);
        row.add(unsettled
                .map(sign -> sign.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .orElse(""));
        Optional<WarmUp> warmUp = Optional.ofNullable(repetition.windows()).map(Windows::warmUp);
        row.add(warmUp.map(WarmUp::seconds).orElse(null));
        row.add(warmUp.map(WarmUp::timedRatio).orElse(null));
        row.add(warmUp.map(WarmUp::latencyRatio).orElse(null));
    }
}
