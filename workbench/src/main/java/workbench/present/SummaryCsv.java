package workbench.present;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import workbench.analysis.Batches;
import workbench.analysis.Comparison;
import workbench.analysis.Interval;
import workbench.analysis.Sample;
import workbench.analysis.TrialSummary;
import workbench.analysis.WorkloadComparison;
import workbench.metric.MetricCatalogue;
import workbench.result.Csv;
import workbench.result.TrialRecord;

/**
 * {@code summary.csv}: a line for each trial and metric, always with its verdict; a trial without metrics has one line too, a
 * saturated one with what was sent instead of its rate. {@code lower} and
 * {@code upper} are the 95 % interval of {@code centre} by {@code method}; where that is {@code range} there is none, and the centre is the median.
 * {@code batch} is of how many operations a sample of the times is, at most; empty for other metrics.
 */
public final class SummaryCsv {
    private static final List<String> TRIAL = List.of("trial", "workload", "transport", "deployment", "kernel");

    private static final List<String> METRIC = List.of(
            "repetitions",
            "ok",
            "verdict",
            "steady",
            "lost",
            "duplicate",
            "reordered",
            "corrupt",
            "figure",
            "n",
            "median",
            "min",
            "max",
            "centre",
            "lower",
            "upper",
            "method",
            "batch");

    private static final String RANGE = "range";

    private SummaryCsv() {}

    /** After the trial, a column for each parameter that was swept. */
    public static String of(Comparison comparison) {
        List<TrialSummary> trials = comparison.withTwins();
        List<String> swept = List.copyOf(WorkloadComparison.varied(trials));
        List<List<Object>> rows = new ArrayList<>();
        for (TrialSummary trial : trials) {
            trial.metrics().forEach((name, sample) -> rows.add(row(trial, swept, name, sample)));
            if (trial.metrics().isEmpty()) {
                rows.add(trial.saturated()
                        .map(sent -> row(trial, swept, MetricCatalogue.SENT_PER_SECOND.name(), sent))
                        .orElseGet(() -> row(trial, swept, null, 0, null, null, null, null, null, null, null, null)));
            }
        }
        List<String> columns = new ArrayList<>(TRIAL);
        columns.addAll(swept);
        columns.addAll(METRIC);
        return Csv.write(columns, rows);
    }

    private static List<Object> row(TrialSummary trial, List<String> swept, String name, Sample sample) {
        Interval interval = sample.interval().orElse(null);
        return row(
                trial,
                swept,
                name,
                sample.n(),
                sample.median(),
                sample.min(),
                sample.max(),
                sample.centre(),
                interval == null ? null : interval.lower(),
                interval == null ? null : interval.upper(),
                interval == null ? RANGE : interval.method().id(),
                Batches.concern(name) ? Batches.of(trial).map(Batches::most).orElse(1) : null);
    }

    private static List<Object> row(TrialSummary summary, List<String> swept, Object... metric) {
        TrialRecord trial = summary.trial();
        List<Object> row = new ArrayList<>(
                List.of(trial.id(), trial.workload(), trial.transport(), trial.deployment(), trial.kernel()));
        swept.forEach(name -> row.add(trial.parameters().get(name)));
        row.addAll(List.of(
                summary.repetitions(),
                summary.ok(),
                VerdictText.of(summary),
                summary.ok() == 0 ? "" : summary.isSteady(),
                summary.verdict().lost(),
                summary.verdict().duplicate(),
                summary.verdict().reordered(),
                summary.verdict().corrupt()));
        row.addAll(Arrays.asList(metric));
        return row;
    }
}
