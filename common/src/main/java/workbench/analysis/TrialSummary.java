package workbench.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import workbench.metric.Metric;
import workbench.metric.MetricCatalogue;
import workbench.metric.RecordedTimes;
import workbench.result.FewSamples;
import workbench.result.Repetition;
import workbench.result.Status;
import workbench.result.TrialRecord;
import workbench.semantics.Semantics;
import workbench.workload.Verdict;

/**
 * What all repetitions of a trial say together.
 *
 * @param ok repetitions that ended well and whose verdict is good; only these are in the metrics
 * @param saturated what was sent per second in the others whose rate was one of several and too much, which is a result; empty if there are none
 * @param bad those that went wrong
 * @param verdict of all repetitions that came to one
 * @param metrics by name; empty if no repetition was ok
 * @param blank percentiles that a good repetition has too few samples for, by name; they are not in the metrics
 * @param fewOperations that a good repetition did too few of for its rate to be ranked; empty where each did enough
 * @param outliers repetitions whose headline metric stands out; they are in the metrics
 * @param noiseFloors by metric, how far the trial seems to differ from itself, as a part of 1; empty where it was not measured twice
 * @param semantics what the metrics mean, by name, in phrases; only of older files
 * @param meaning what the metrics mean; empty of older files, and if nothing ran
 * @param warnings each with the number of repetitions that had it
 * @param timedRatio the timed part ÷ the end of the warm-up, the median of the repetitions that were ok; empty where it is unknown
 * @param arrangement of its processes
 * @param builds what its good repetitions ran
 */
public record TrialSummary(
        TrialRecord trial,
        int ok,
        Optional<Sample> saturated,
        List<Bad> bad,
        Verdict verdict,
        Map<String, Sample> metrics,
        Map<String, FewSamples> blank,
        Optional<FewSamples> fewOperations,
        List<Outlier> outliers,
        Map<String, Double> noiseFloors,
        Map<String, String> semantics,
        Optional<Semantics> meaning,
        Map<Warning, Integer> warnings,
        Optional<Double> timedRatio,
        Arrangement arrangement,
        Builds builds) {

    /** A repetition that is not in the metrics. */
    public record Bad(Repetition repetition) {
        public int round() {
            return repetition.round();
        }

        /** One that says it is ok and is not has failed. */
        public Status status() {
            return repetition.status() == Status.OK ? Status.FAILED : repetition.status();
        }
    }

    static TrialSummary of(TrialRecord trial, List<Repetition> repetitions, RateSweep sweep) {
        Map<String, Map<Integer, Double>> values = new LinkedHashMap<>();
        Map<Warning, Integer> warnings = new LinkedHashMap<>();
        Map<String, FewSamples> blank = new LinkedHashMap<>();
        Map<String, String> semantics = new LinkedHashMap<>();
        Optional<Semantics> meaning = Optional.empty();
        Map<Integer, Double> saturated = new LinkedHashMap<>();
        List<Bad> bad = new ArrayList<>();
        Verdict verdict = Verdict.NONE;
        Arrangement arrangement = Arrangement.UNKNOWN;
        for (Repetition repetition : repetitions) {
            arrangement = isGood(repetition) ? Arrangement.of(repetition) : arrangement;
            semantics.putAll(repetition.semantics());
            meaning = repetition.meaning() == null ? meaning : Optional.of(repetition.meaning());
            Stream<Warning> recorded = repetition.warnings().stream().map(Warning.Recorded::new);
            // What is not in the results need not have come to rest, and may never have begun.
            Stream<Unsettled> unsettled = isGood(repetition) ? Steadiness.of(repetition).stream() : Stream.empty();
            Stream.of(recorded, unsettled, Warning.Crowded.in(repetition))
                    .flatMap(each -> each)
                    .distinct()
                    .forEach(warning -> warnings.merge(warning, 1, Integer::sum));
            verdict = repetition.verdict() == null ? verdict : verdict.plus(repetition.verdict());
            if (isGood(repetition)) {
                repetition
                        .metrics()
                        .all()
                        .forEach((name, value) -> values.computeIfAbsent(name, n -> new LinkedHashMap<>())
                                .put(repetition.round(), value));
                repetition.metrics().blank().forEach((name, few) -> blank.merge(name, few, FewSamples::fewest));
            } else if (sweep.isSaturated(repetition)) {
                saturated.put(
                        repetition.round(), repetition.metrics().values().get(MetricCatalogue.SENT_PER_SECOND.name()));
            } else {
                bad.add(new Bad(repetition));
            }
        }
        // Those of the other repetitions alone would be those of the faster ones.
        values.keySet().removeAll(blank.keySet());
        Map<String, Sample> metrics = Sample.all(values);
        relateSpeedUp(metrics);
        List<Repetition> good =
                repetitions.stream().filter(TrialSummary::isGood).toList();
        warnings.putAll(Builds.mixed(good));
        return new TrialSummary(
                trial,
                repetitions.size() - bad.size() - saturated.size(),
                saturated(saturated),
                List.copyOf(bad),
                verdict,
                metrics,
                blank,
                fewOperations(repetitions),
                outliers(trial, metrics),
                Map.of(),
                semantics,
                meaning,
                warnings,
                Steadiness.timedRatio(repetitions),
                arrangement,
                Builds.of(good));
    }

    /** It stands beside the two times that it is made of, and a reader may divide them. */
    private static void relateSpeedUp(Map<String, Sample> metrics) {
        Sample alone = metrics.get(MetricCatalogue.SEQUENTIAL_SECONDS.name());
        Sample together = metrics.get(MetricCatalogue.SECONDS.name());
        if (alone != null && together != null && alone.centre() > 0 && together.centre() > 0) {
            relate(metrics, alone.centre() / together.centre());
        }
    }

    /** The efficiency is the same divided by the number of workers, and stands beside it, too. */
    private static void relate(Map<String, Sample> metrics, double shown) {
        Sample speedUp = metrics.get(MetricCatalogue.SPEED_UP.name());
        if (speedUp != null) {
            metrics.put(MetricCatalogue.SPEED_UP.name(), speedUp.around(shown));
            metrics.computeIfPresent(
                    MetricCatalogue.EFFICIENCY.name(),
                    (name, sample) -> sample.around(sample.centre() * shown / speedUp.centre()));
        }
    }

    private static Optional<FewSamples> fewOperations(List<Repetition> repetitions) {
        return repetitions.stream()
                .filter(TrialSummary::isGood)
                .map(repetition -> new FewSamples(repetition.verdict().received(), RecordedTimes.LEAST_OPERATIONS))
                .filter(few -> few.samples() < few.least())
                .reduce(FewSamples::fewest);
    }

    static Optional<Sample> saturated(Map<Integer, Double> sent) {
        return sent.isEmpty() ? Optional.empty() : Optional.of(Sample.of(MetricCatalogue.SENT_PER_SECOND.name(), sent));
    }

    private static List<Outlier> outliers(TrialRecord trial, Map<String, Sample> metrics) {
        return WorkloadMetrics.headline(trial.workload())
                .map(Metric::name)
                .filter(metrics::containsKey)
                .map(name -> Outlier.in(name, metrics.get(name)))
                .orElse(List.of());
    }

    /** This trial, with what its twin, the same thing measured again in each round, tells of it. */
    TrialSummary besideTwin(TrialSummary twin) {
        return new TrialSummary(
                trial,
                ok,
                saturated,
                bad,
                verdict,
                metrics,
                blank,
                fewOperations,
                outliers,
                NoiseFloor.of(metrics, twin.metrics),
                semantics,
                meaning,
                warnings,
                timedRatio,
                arrangement,
                builds);
    }

    /** The status alone is not believed. */
    public static boolean isGood(Repetition repetition) {
        return repetition.status() == Status.OK
                && repetition.verdict() != null
                && repetition.verdict().correct()
                && (repetition.verification() == null
                        || repetition.verification().correct());
    }

    /**
     * Whether more than half of the good repetitions had come to rest, and the timed part is as fast as the end of the warm-up: the median of the
     * ratios decides, since windows of a quarter of a second scatter too much for a single one to. A trial that is not steady is ranked nowhere: it
     * wins nothing, and no ratio is told of it.
     */
    public boolean isSteady() {
        return !isDecided(Unsettled.ALONE)
                && timedRatio.filter(Steadiness::timedDiffers).isEmpty();
    }

    /** By what its repetitions were disturbed, where that is why it is not steady. */
    public Optional<Unsettled> disturbance() {
        return isDecided(Unsettled.DISTURBED)
                ? Unsettled.DISTURBED.stream()
                        .max(Comparator.comparingInt(warning -> warnings.getOrDefault(warning, 0)))
                : Optional.empty();
    }

    /** In half of the good ones. */
    private boolean isDecided(List<Unsettled> signs) {
        int having =
                signs.stream().mapToInt(sign -> warnings.getOrDefault(sign, 0)).sum();
        return having > 0 && 2 * having >= ok;
    }

    /** Whether it may win or lose: it measured a state that lasts, and enough of it. */
    public boolean isRankable() {
        return isSteady() && fewOperations.isEmpty();
    }

    public String id() {
        return trial.id();
    }

    public String workload() {
        return trial.workload();
    }

    public String transport() {
        return trial.transport();
    }

    /** What it is ranked by; empty if this build does not know the workload. */
    public Optional<Metric> headline() {
        return WorkloadMetrics.headline(trial.workload());
    }

    /** Whether it has a metric, be it that too few samples leave it blank. */
    public boolean has(Metric metric) {
        return metrics.containsKey(metric.name()) || blank.containsKey(metric.name());
    }

    /** Of its good repetitions; empty if none has the metric. */
    public Optional<Sample> sample(Metric metric) {
        return Optional.ofNullable(metrics.get(metric.name()));
    }

    public int repetitions() {
        return ok + saturations() + bad.size();
    }

    /** Whether there are results, and nothing is told by them. */
    public boolean isWarmingUp() {
        return ok > 0 && !isSteady();
    }

    /** Repetitions whose rate was one of several and too much. */
    public int saturations() {
        return saturated.map(Sample::n).orElse(0);
    }

    /** Whether something was run and nothing went wrong. */
    public boolean isCorrect() {
        return repetitions() > 0 && bad.isEmpty();
    }

    public boolean isUnavailable() {
        return !bad.isEmpty() && ok == 0 && bad.stream().allMatch(b -> b.status() == Status.UNAVAILABLE);
    }
}
