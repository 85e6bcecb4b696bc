package workbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import workbench.metric.MetricCatalogue;
import workbench.result.LatencyBound;
import workbench.result.LatencyNanos;
import workbench.result.MadeRepetition;
import workbench.result.Metrics;
import workbench.result.PlanRecord;
import workbench.result.Repetition;
import workbench.result.RunRecord;
import workbench.result.Status;
import workbench.result.TrialRecord;
import workbench.result.WarmUp;
import workbench.result.Windows;
import workbench.semantics.Semantics;
import workbench.workload.Verdict;

/** Makes up a run, trial by trial. */
public final class Made {
    public static final Verdict GOOD = MadeRepetition.GOOD;
    public static final Verdict LOSS = new Verdict(100, 98, 2, 0, 0, 0, false);

    private final List<TrialRecord> trials = new ArrayList<>();
    private final List<Repetition> repetitions = new ArrayList<>();
    private Map<String, Object> environment = new LinkedHashMap<>();
    private String endedBy = "";
    private LatencyBound bound;
    private Semantics meaning;
    private Map<String, String> host = Map.of();
    private Map<String, Object> machine = Map.of();

    public static TrialRecord messages(String transport, String deployment, Map<String, Object> parameters) {
        return trial("producer-consumer", transport, deployment, parameters);
    }

    public static TrialRecord messages(String transport, String deployment) {
        return messages(transport, deployment, Map.of("messageSize", 1024L));
    }

    /** @param variation how the id goes on */
    public static TrialRecord swept(String transport, Map<String, Object> parameters, String variation) {
        String id = "producer-consumer/" + transport + "/threads/native/" + variation;
        return new TrialRecord(id, "producer-consumer", transport, "threads", "native", parameters);
    }

    public static TrialRecord sum(String transport) {
        return trial("parallel-sum", transport, "threads", Map.of("workers", 2L));
    }

    private static TrialRecord trial(
            String workload, String transport, String deployment, Map<String, Object> parameters) {
        String id = workload + "/" + transport + "/" + deployment + "/native/" + parameters.hashCode();
        return new TrialRecord(id, workload, transport, deployment, "native", parameters);
    }

    /** One good repetition for each rate. */
    public Made rates(TrialRecord trial, double... messagesPerSecond) {
        return metrics(trial, MetricCatalogue.MESSAGES_PER_SECOND.name(), messagesPerSecond);
    }

    /** The trial once more in each round. */
    public Made twin(TrialRecord trial, double... messagesPerSecond) {
        return rates(
                new TrialRecord(
                        trial.id() + "/twin",
                        trial.workload(),
                        trial.transport(),
                        trial.deployment(),
                        trial.kernel(),
                        trial.parameters(),
                        trial.id()),
                messagesPerSecond);
    }

    public Made endedBy(EndedBy reason) {
        endedBy = reason.id();
        return this;
    }

    public Made fact(String name, Object value) {
        environment.put(name, value);
        return this;
    }

    public Made metrics(TrialRecord trial, String metric, double... values) {
        trials.add(trial);
        for (double value : values) {
            add(trial, made -> made.metrics(Map.of(metric, value)));
        }
        return this;
    }

    /** So many good repetitions, all with these metrics. */
    public Made metrics(TrialRecord trial, Map<String, Double> metrics, int repetitionsOfTrial) {
        trials.add(trial);
        for (int i = 0; i < repetitionsOfTrial; i++) {
            add(trial, made -> made.metrics(metrics));
        }
        return this;
    }

    public Made sums(TrialRecord trial, double[] elementsPerSecond, double[] speedUp) {
        trials.add(trial);
        for (int i = 0; i < speedUp.length; i++) {
            Map<String, Double> metrics = new LinkedHashMap<>();
            metrics.put(MetricCatalogue.ELEMENTS_PER_SECOND.name(), elementsPerSecond[i]);
            metrics.put(MetricCatalogue.SPEED_UP.name(), speedUp[i]);
            add(trial, made -> made.metrics(metrics));
        }
        return this;
    }

    /** Good repetitions, with so many samples of a latency that is about the same for all messages. */
    public Made latencies(TrialRecord trial, long samples, long... nanos) {
        for (long each : nanos) {
            LatencyNanos times = new LatencyNanos(each, each, each, each, each, each, samples, 0);
            Map<String, Double> values = Map.of("cpuNanosPerMessage", 12_000.0, "peakMemoryBytes", 100.0 * (1 << 20));
            add(trial, made -> made.metrics(new Metrics(values, Map.of(MetricCatalogue.LATENCY.name(), times))));
        }
        return planned(trial);
    }

    /** A good repetition of a transport that may lose messages, and has lost this share of them. */
    public Made lossy(TrialRecord trial, double share, long nanos) {
        LatencyNanos times = new LatencyNanos(nanos, nanos, nanos, nanos, nanos, nanos, 100_000, 0);
        Map<String, Double> values = Map.of(MetricCatalogue.LOST.name(), share);
        return add(trial, made -> made.metrics(new Metrics(values, Map.of(MetricCatalogue.LATENCY.name(), times))))
                .planned(trial);
    }

    /** Which trials hold it. */
    public Made asked(LatencyBound asked) {
        bound = asked;
        return this;
    }

    /** Without repetitions. */
    public Made planned(TrialRecord... planned) {
        trials.addAll(Arrays.asList(planned));
        return this;
    }

    public Made bad(TrialRecord trial, Status status, String reason) {
        return add(trial, made -> made.ended(status, reason).judged(null, null));
    }

    /** A good repetition with times of so many operations together. */
    public Made batched(TrialRecord trial, int batch) {
        Map<String, Double> metrics = new LinkedHashMap<>();
        metrics.put(MetricCatalogue.MESSAGES_PER_SECOND.name(), 1e7);
        if (batch > 1) {
            metrics.put(MetricCatalogue.BATCH.name(), (double) batch);
        }
        LatencyNanos times = new LatencyNanos(100, 200, 300, 400, 500, 600, 100, 0);
        return add(trial, made -> made.metrics(new Metrics(metrics, Map.of(MetricCatalogue.SOJOURN.name(), times))));
    }

    /** A good repetition of so many messages, each with its time. */
    public Made few(TrialRecord trial, double messagesPerSecond, long messages) {
        LatencyNanos times = new LatencyNanos(100, 200, 300, 400, 500, 600, messages, 0);
        Verdict verdict = new Verdict(messages, messages, 0, 0, 0, 0, true);
        return add(
                trial,
                made -> made.judged(verdict, verdict)
                        .metrics(new Metrics(
                                Map.of(MetricCatalogue.MESSAGES_PER_SECOND.name(), messagesPerSecond),
                                Map.of(MetricCatalogue.SOJOURN.name(), times))));
    }

    /** Every answer right, but so much was sent and no more. */
    public Made saturated(TrialRecord trial, double... sentPerSecond) {
        for (double sent : sentPerSecond) {
            add(
                    trial,
                    made -> made.ended(Status.FAILED, "the rate was not reached")
                            .metrics(Map.of(MetricCatalogue.SENT_PER_SECOND.name(), sent)));
        }
        return this;
    }

    /** Says that it is ok, with that verdict and a wonderful rate. */
    public Made claimed(TrialRecord trial, Verdict verdict, Verdict verification) {
        Metrics metrics = new Metrics(
                Map.of(MetricCatalogue.MESSAGES_PER_SECOND.name(), 1e9),
                Map.of("sojournNanos", new LatencyNanos(1, 2, 3, 4, 5, 6, 100, 0)));
        return add(trial, made -> made.judged(verdict, verification).metrics(metrics));
    }

    public Made warned(TrialRecord trial, String... warnings) {
        return add(trial, made -> made.warnings(warnings));
    }

    /** Those that follow, with such a meaning; without, they are those of an older file. */
    public Made meaning(Semantics made) {
        meaning = made;
        return this;
    }

    /** Those that follow, so. */
    public Made arranged(boolean broker, long busyJvms, long processors) {
        host = broker ? Map.of("broker", "made") : Map.of();
        machine = Map.of("busyJvms", busyJvms, "processors", processors);
        return this;
    }

    /** In such an environment. */
    public Made in(Map<String, Object> made) {
        environment = made;
        return this;
    }

    /** Good, of such sources. */
    public Made built(TrialRecord trial, Map<String, String> sources) {
        return add(
                trial, made -> made.sources(sources).metrics(Map.of(MetricCatalogue.MESSAGES_PER_SECOND.name(), 1.0)));
    }

    /** Good, while the machine did that. */
    public Made watched(TrialRecord trial, Map<String, Object> seen) {
        return add(trial, made -> made.machine(seen));
    }

    /** Good, with those counts in its timed windows. */
    public Made counted(TrialRecord trial, double messagesPerSecond, Long... timed) {
        return add(
                trial,
                made -> made.metrics(Map.of(MetricCatalogue.MESSAGES_PER_SECOND.name(), messagesPerSecond))
                        .windows(new Windows(10_000_000, List.of(timed), null)));
    }

    /** As earlier versions wrote what broke before anything was sent. */
    public Made neverBegan(TrialRecord trial) {
        WarmUp none = new WarmUp(false, 0, MetricCatalogue.MESSAGES_PER_SECOND.name(), List.of(), null);
        return add(
                trial,
                made -> made.ended(Status.FAILED, "the host did not start")
                        .judged(null, null)
                        .windows(new Windows(10_000_000, List.of(), none)));
    }

    /** Good, its timed part so many times as fast as the end of its warm-up. */
    public Made timed(TrialRecord trial, double messagesPerSecond, double timedRatio) {
        WarmUp warmUp = new WarmUp(true, 1, MetricCatalogue.MESSAGES_PER_SECOND.name(), List.of(1.0), timedRatio);
        return add(
                trial,
                made -> made.metrics(Map.of(MetricCatalogue.MESSAGES_PER_SECOND.name(), messagesPerSecond))
                        .windows(new Windows(10_000_000, List.of(), warmUp)));
    }

    private Made add(TrialRecord trial, UnaryOperator<MadeRepetition> made) {
        long before = repetitions.stream()
                .filter(repetition -> repetition.trial().equals(trial.id()))
                .count();
        MadeRepetition next = MadeRepetition.of(trial)
                .round((int) before + 1)
                .meaning(meaning)
                .host(host)
                .machine(machine);
        repetitions.add(made.apply(next).make());
        return this;
    }

    public Comparison compare() {
        return compare("made");
    }

    /** @param id the run's */
    public Comparison compare(String id) {
        List<TrialRecord> distinct = trials.stream().distinct().toList();
        RunRecord run = RunRecord.begun(
                id,
                "2026-01-01T12:00:00Z",
                List.of(),
                environment,
                new PlanRecord("quick", 1, 3, distinct, null, null, bound));
        return Comparison.of(run.finished("", endedBy), repetitions);
    }

    public static WorkloadComparison only(Made made) {
        List<WorkloadComparison> workloads = made.compare().workloads();
        assertThat(workloads).hasSize(1);
        return workloads.getFirst();
    }

    public static LikeGroup onlyGroup(Made made) {
        List<LikeGroup> groups = only(made).groups();
        assertThat(groups).hasSize(1);
        return groups.getFirst();
    }
}
