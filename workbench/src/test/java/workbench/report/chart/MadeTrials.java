package workbench.report.chart;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.HdrHistogram.Histogram;
import workbench.analysis.Comparison;
import workbench.record.Histograms;
import workbench.result.LatencyNanos;
import workbench.result.Metrics;
import workbench.result.PlanRecord;
import workbench.result.Repetition;
import workbench.result.RunRecord;
import workbench.result.Status;
import workbench.result.StoredRun;
import workbench.result.TrialRecord;
import workbench.result.WarmUp;
import workbench.result.Windows;
import workbench.workload.Verdict;

/** Makes up a run for charts, trial by trial. Repetitions belong to the trial that was named last. */
public final class MadeTrials {
    private static final Verdict GOOD = new Verdict(100, 100, 0, 0, 0, 0, true);

    private final List<TrialRecord> trials = new ArrayList<>();
    private final List<Repetition> repetitions = new ArrayList<>();
    private String workload = "";

    public static MadeTrials of(String workload) {
        return new MadeTrials().and(workload);
    }

    /** Those that follow are of another workload. */
    MadeTrials and(String other) {
        workload = other;
        return this;
    }

    /** @param swept parameters that tell it from other trials of its transport, names and values in turn */
    public MadeTrials trial(String transport, String deployment, Object... swept) {
        Map<String, Object> parameters = Options.map(swept);
        StringBuilder id = new StringBuilder(String.join("/", workload, transport, deployment, "native"));
        parameters.forEach(
                (name, value) -> id.append('/').append(name).append('=').append(value));
        trials.add(new TrialRecord(id.toString(), workload, transport, deployment, "native", parameters));
        return this;
    }

    /** A good repetition for each value. */
    public MadeTrials values(String metric, double... values) {
        for (double value : values) {
            good(Map.of(metric, value));
        }
        return this;
    }

    public MadeTrials good(Map<String, Double> metrics) {
        add(Status.OK, "", new Metrics(metrics, Map.of()), "", null);
        return this;
    }

    MadeTrials failed(Map<String, Double> metrics) {
        add(Status.FAILED, "2 lost", new Metrics(metrics, Map.of()), "", null);
        return this;
    }

    /** A good repetition with so many times, the i-th of n being what the function makes of i ÷ n. */
    public MadeTrials times(String quantity, int samples, DoubleUnaryOperator nanos) {
        Histogram histogram = histogram(samples, nanos);
        add(Status.OK, "", new Metrics(Map.of(), latencies(quantity, histogram)), encoded(histogram), null);
        return this;
    }

    /** A repetition whose rate was too much. */
    public MadeTrials saturated(double nanos) {
        Histogram histogram = histogram(1_000, share -> nanos);
        Metrics metrics = new Metrics(Map.of("sentPerSecond", 1.0), latencies("latencyNanos", histogram));
        add(Status.FAILED, "the rate was not reached", metrics, "", null);
        return this;
    }

    MadeTrials course(double rate, WarmUp warmUp, List<Long> timed) {
        Metrics metrics = new Metrics(Map.of("messagesPerSecond", rate), Map.of());
        add(Status.OK, "", metrics, "", new Windows(10_000_000, timed, warmUp));
        return this;
    }

    private static Histogram histogram(int samples, DoubleUnaryOperator nanos) {
        Histogram histogram = Histograms.empty();
        for (int i = 0; i < samples; i++) {
            histogram.recordValue(Math.round(nanos.applyAsDouble((double) i / samples)));
        }
        return histogram;
    }

    private static String encoded(Histogram histogram) {
        return Base64.getEncoder().encodeToString(Histograms.encode(histogram));
    }

    private static Map<String, LatencyNanos> latencies(String quantity, Histogram histogram) {
        return Map.of(
                quantity,
                new LatencyNanos(
                        histogram.getValueAtPercentile(50),
                        histogram.getValueAtPercentile(90),
                        histogram.getValueAtPercentile(99),
                        histogram.getValueAtPercentile(99.9),
                        histogram.getValueAtPercentile(99.99),
                        histogram.getMaxValue(),
                        histogram.getTotalCount(),
                        0));
    }

    private void add(Status status, String reason, Metrics metrics, String histogram, Windows windows) {
        TrialRecord trial = trials.getLast();
        long before =
                repetitions.stream().filter(r -> r.trial().equals(trial.id())).count();
        repetitions.add(new Repetition(
                trial.id(),
                trial.workload(),
                trial.transport(),
                trial.deployment(),
                trial.kernel(),
                trial.parameters(),
                (int) before + 1,
                status,
                reason,
                GOOD,
                GOOD,
                metrics,
                List.of(),
                Map.of(),
                null,
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                windows,
                histogram,
                "2026-01-01T12:00:00Z",
                1));
    }

    public StoredRun stored(String name) {
        RunRecord run = RunRecord.begun(
                name,
                "2026-01-01T12:00:00Z",
                List.of("run"),
                new LinkedHashMap<>(Map.of("processors", 4L)),
                new PlanRecord("quick", 7, 3, trials));
        return new StoredRun(Path.of("results", name), run, List.copyOf(repetitions), List.of());
    }

    ReportedRun reported(String name) {
        StoredRun stored = stored(name);
        return new ReportedRun(name, stored, Comparison.of(stored.run(), stored.repetitions()));
    }

    /** The charts of the workload that was named last. */
    List<Chart> charts() {
        return Charts.of(workload, List.of(reported("made")));
    }

    /** The one whose id ends so. */
    Chart chart(String kind) {
        return charts().stream()
                .filter(chart -> chart.id().endsWith("-" + kind))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " among "
                        + charts().stream().map(Chart::id).toList()));
    }
}
