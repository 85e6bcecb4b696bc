package workbench.present;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import workbench.analysis.Batches;
import workbench.analysis.Comparison;
import workbench.analysis.Interval;
import workbench.analysis.MachineNoise;
import workbench.analysis.Sample;
import workbench.analysis.TrialNoise;
import workbench.analysis.TrialSummary;
import workbench.analysis.WorkloadComparison;
import workbench.metric.MetricCatalogue;
import workbench.result.Csv;
import workbench.result.TrialRecord;

/**
 * {@code summary.csv}: a line for each trial and metric, always with its verdict; a trial without metrics has one line too, a
 * saturated one with what was sent instead of its rate. {@code lower} and
 * {@code upper} are the 95 % interval of {@code centre} by {@code method}; where that is {@code range} there is none, and the centre is the median.
 * {@code batch} is of how many operations a sample of the times is, at most; empty for other metrics. {@code blank} says why a percentile has no
 * values, {@code standing} why a trial is not steady, {@code noise} which limits the machine passed; the largest value of each sign of it follows.
 * Columns are only ever added, at the end.
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
            "batch",
            "blank");

    private static final List<String> LAST = List.of("standing", "timedRatio", "warnings", "noise");

    private static final List<MachineNoise.Sign> SIGNS = List.of(MachineNoise.Sign.values());

    private static final String RANGE = "range";

    private final Comparison comparison;
    private final List<String> swept;
    private final List<PlainNumber> numbers;
    private final List<List<Object>> rows = new ArrayList<>();

    private SummaryCsv(Comparison comparison) {
        this.comparison = comparison;
        this.swept = List.copyOf(WorkloadComparison.varied(comparison.withTwins()));
        this.numbers = PlainNumber.of(
                swept,
                comparison.withTwins().stream()
                        .map(trial -> trial.trial().parameters())
                        .toList());
    }

    /** After the trial, a column for each parameter that was swept. */
    public static String of(Comparison comparison) {
        SummaryCsv csv = new SummaryCsv(comparison);
        comparison.withTwins().forEach(csv::add);
        return Csv.write(csv.columns(), csv.rows);
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>(TRIAL);
        columns.addAll(swept);
        columns.addAll(METRIC);
        columns.addAll(LAST);
        SIGNS.forEach(sign -> columns.add("largest." + sign.fact()));
        numbers.forEach(number -> columns.add(number.column()));
        return columns;
    }

    private void add(TrialSummary trial) {
        trial.metrics().forEach((name, sample) -> add(trial, name, sample));
        trial.blank().forEach((name, few) -> blank(trial, name, BlankText.brief(few)));
        if (trial.metrics().isEmpty()) {
            trial.saturated()
                    .ifPresentOrElse(
                            sent -> add(trial, MetricCatalogue.SENT_PER_SECOND.name(), sent),
                            () -> blank(trial, null, null));
        }
    }

    private void blank(TrialSummary trial, String name, String why) {
        row(trial, name, 0, null, null, null, null, null, null, null, null, why);
    }

    private void add(TrialSummary trial, String name, Sample sample) {
        Interval interval = sample.interval().orElse(null);
        row(
                trial,
                name,
                sample.n(),
                sample.median(),
                sample.min(),
                sample.max(),
                sample.centre(),
                interval == null ? null : interval.lower(),
                interval == null ? null : interval.upper(),
                interval == null ? RANGE : interval.method().id(),
                Batches.concern(name) ? Batches.of(trial).map(Batches::most).orElse(1) : null,
                null);
    }

    private void row(TrialSummary summary, Object... metric) {
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
        row.add(summary.ok() == 0 || summary.isSteady() ? "" : SteadinessText.standing(summary));
        row.add(summary.timedRatio().orElse(null));
        row.add(String.join("; ", WarningsText.counted(summary)));
        TrialNoise noise = comparison.noise(summary);
        row.add(noise.aboveLimit().stream().map(NoiseText::of).collect(Collectors.joining("; ")));
        SIGNS.forEach(sign -> row.add(noise.largest().get(sign.fact())));
        numbers.forEach(number -> row.add(number.value(trial.parameters())));
        rows.add(row);
    }
}
