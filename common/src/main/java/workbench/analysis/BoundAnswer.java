package workbench.analysis;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import workbench.metric.Metric;
import workbench.metric.MetricCatalogue;
import workbench.result.FewSamples;
import workbench.result.LatencyBound;
import workbench.result.Repetition;
import workbench.result.TrialRecord;
import workbench.workload.Parameters;
import workbench.workload.Workload;
import workbench.workload.Workloads;

/**
 * Which trials of a run hold a bound.
 *
 * @param trials those that measure latency, in the order of the run
 */
public record BoundAnswer(LatencyBound bound, List<Judged> trials) {

    /** What the repetitions of a trial say together, those that answer the question first. */
    public enum Outcome {
        /** In as many repetitions as a search would require, and up to the upper end of the interval. */
        HOLDS,
        /** The interval reaches over the bound, or too many repetitions missed it. */
        NOT_CLEAR,
        /** In no repetition, or not even at the lower end of the interval. */
        DOES_NOT_HOLD,
        /** The rate was too much, so its latency is not that of this rate. */
        RATE_NOT_KEPT,
        TOO_FEW_SAMPLES,
        /** What was measured does not last: it says nothing of later. */
        NOT_STEADY,
        /** A repetition is missing in the results. */
        WENT_WRONG,
        UNAVAILABLE,
        NOT_RUN
    }

    /**
     * A trial and what it comes to.
     *
     * @param latency of the bound's percentile over the good repetitions; empty where it is not known
     * @param probes of the repetitions that were ok or saturated
     */
    public record Judged(TrialSummary trial, Outcome outcome, Optional<Sample> latency, List<Probe> probes) {
        public int held() {
            return count(probes, Probe.Held.class);
        }

        /** The largest share of messages that were lost in a repetition, where that alone decides; 0 elsewhere. */
        public double lost() {
            return probes.stream()
                    .mapToDouble(probe -> probe instanceof Probe.Lossy(double share) ? share : 0)
                    .max()
                    .orElse(0);
        }

        /** Of the repetition with the fewest samples; empty if each had enough. */
        public Optional<FewSamples> few() {
            return probes.stream()
                    .flatMap(probe -> probe instanceof Probe.Few(FewSamples samples)
                            ? Optional.of(samples).stream()
                            : Optional.<FewSamples>empty().stream())
                    .reduce(FewSamples::fewest);
        }
    }

    static BoundAnswer of(
            LatencyBound bound, Collection<TrialSummary> trials, Map<String, List<Repetition>> repetitions) {
        Metric latency = MetricCatalogue.LATENCY.metric(bound.percentile());
        return new BoundAnswer(
                bound,
                trials.stream()
                        .filter(trial -> measuresLatency(trial.trial()) && (trial.ok() == 0 || trial.has(latency)))
                        .map(trial -> judge(bound, trial, repetitions.getOrDefault(trial.id(), List.of())))
                        .toList());
    }

    /** By the workload, as trials without results have none either. */
    private static boolean measuresLatency(TrialRecord trial) {
        return Workloads.byName(trial.workload())
                .map(workload -> measuresLatency(workload, trial))
                .orElse(true);
    }

    private static boolean measuresLatency(Workload workload, TrialRecord trial) {
        Map<String, String> parameters = new LinkedHashMap<>();
        trial.parameters().forEach((name, value) -> parameters.put(name, String.valueOf(value)));
        try {
            return workload.measuresLatency(new Parameters(parameters));
        } catch (IllegalArgumentException ofAnotherVersion) {
            return true;
        }
    }

    private static Judged judge(LatencyBound bound, TrialSummary trial, List<Repetition> repetitions) {
        List<Probe> probes = repetitions.stream()
                .filter(StudiedRates::tells)
                .map(repetition -> Probe.of(bound, repetition))
                .toList();
        Metric metric = MetricCatalogue.LATENCY.metric(bound.percentile());
        Optional<Sample> latency = trial.sample(metric);
        return new Judged(trial, outcome(bound, trial, latency, probes), latency, probes);
    }

    private static Outcome outcome(
            LatencyBound bound, TrialSummary trial, Optional<Sample> latency, List<Probe> probes) {
        if (trial.repetitions() == 0) {
            return Outcome.NOT_RUN;
        }
        if (trial.isUnavailable()) {
            return Outcome.UNAVAILABLE;
        }
        if (!trial.bad().isEmpty()) {
            return Outcome.WENT_WRONG;
        }
        if (trial.saturations() > 0) {
            return Outcome.RATE_NOT_KEPT;
        }
        if (count(probes, Probe.Few.class) > 0) {
            return Outcome.TOO_FEW_SAMPLES;
        }
        return trial.isSteady() ? outcome(bound, latency, probes) : Outcome.NOT_STEADY;
    }

    /** What was lost has no latency, and is late beyond any bound. */
    private static Outcome outcome(LatencyBound bound, Optional<Sample> latency, List<Probe> probes) {
        double lower = latency.map(Sample::lower).orElse(Double.POSITIVE_INFINITY);
        double upper = latency.map(Sample::upper).orElse(Double.POSITIVE_INFINITY);
        if (count(probes, Probe.Held.class) == 0 || lower > bound.nanos()) {
            return Outcome.DOES_NOT_HOLD;
        }
        boolean confirmed = Confirmation.usual(probes.size()).isConfirmed(new TriedRate(1, probes));
        return confirmed && upper <= bound.nanos() ? Outcome.HOLDS : Outcome.NOT_CLEAR;
    }

    private static int count(List<Probe> probes, Class<? extends Probe> kind) {
        return Math.toIntExact(probes.stream().filter(kind::isInstance).count());
    }
}
