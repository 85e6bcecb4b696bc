package workbench.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.PrimitiveIterator;
import java.util.stream.Stream;
import workbench.metric.Metric;

/**
 * Two trials compared by one metric that both have.
 *
 * @param contrast empty where there are too few repetitions, or one of the trials cannot be ranked
 * @param pValue the contrast's, corrected for the number of pairs that are compared; 1 without a contrast
 * @param noiseFloor the larger of those of the two trials; empty where neither was measured
 */
public record TrialPair(
        TrialSummary a,
        TrialSummary b,
        Metric metric,
        Optional<Contrast> contrast,
        double pValue,
        OptionalDouble noiseFloor) {

    /** Of one run: round by round. */
    static TrialPair ofOneRun(TrialSummary a, TrialSummary b, Metric metric) {
        return of(a, b, metric, Contrast.paired(metric.name(), sample(a, metric), sample(b, metric)));
    }

    static TrialPair ofTwoRuns(TrialSummary a, TrialSummary b, Metric metric) {
        return of(a, b, metric, Contrast.independent(metric.name(), sample(a, metric), sample(b, metric)));
    }

    private static TrialPair of(TrialSummary a, TrialSummary b, Metric metric, Optional<Contrast> contrast) {
        Optional<Contrast> told = a.isRankable() && b.isRankable() ? contrast : Optional.empty();
        double pValue = told.map(Contrast::pValue).orElse(1.0);
        return new TrialPair(a, b, metric, told, pValue, noiseFloor(a, b, metric));
    }

    private static OptionalDouble noiseFloor(TrialSummary a, TrialSummary b, Metric metric) {
        return Stream.of(a, b)
                .map(trial -> trial.noiseFloors().get(metric.name()))
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .max();
    }

    /** Together they are wrong about a pair that does not differ in 5 of 100 cases at most. */
    static List<TrialPair> corrected(List<TrialPair> pairs) {
        PrimitiveIterator.OfDouble adjusted = Arrays.stream(Holm.adjusted(pairs.stream()
                        .filter(pair -> pair.contrast.isPresent())
                        .mapToDouble(TrialPair::pValue)
                        .toArray()))
                .iterator();
        return pairs.stream()
                .map(pair -> pair.contrast.isPresent() ? pair.withPValue(adjusted.nextDouble()) : pair)
                .toList();
    }

    private TrialPair withPValue(double corrected) {
        return new TrialPair(a, b, metric, contrast, corrected, noiseFloor);
    }

    /** Whether one of the two is still warming up, so that there is nothing to compare. */
    public boolean isWarmingUp() {
        return !a.isSteady() || !b.isSteady();
    }

    /** Whether one of the two did so little in a repetition that its rate says nothing. */
    public boolean hasFewOperations() {
        return a.fewOperations().isPresent() || b.fewOperations().isPresent();
    }

    /** What b is beside a. */
    public Finding finding() {
        return contrast.map(c -> Finding.of(c, metric.better(), pValue, noiseFloor.orElse(0)))
                .orElse(Finding.CANNOT_TELL);
    }

    /**
     * b ÷ a as it stands beside the centres of both: theirs, with the contrast's interval around it. Of too few repetitions for an interval it is the
     * range, from the smallest to the largest that their values may have. Empty without a contrast.
     */
    public Optional<Interval> ratio() {
        return contrast.map(known -> known.ratio(sampleOfA(), sampleOfB()));
    }

    /** In what they differ beside the transport, so that the results are not those of the same thing; empty if they are alike. */
    public List<Difference> unlike() {
        return Comparability.differences(List.of(a, b));
    }

    public Sample sampleOfA() {
        return sample(a, metric);
    }

    public Sample sampleOfB() {
        return sample(b, metric);
    }

    /** Whether it rests on so few repetitions that it is a first impression. */
    public boolean isTrialQuality() {
        return contrast.filter(c -> !c.isTrialQuality()).isEmpty();
    }

    private static Sample sample(TrialSummary trial, Metric metric) {
        return trial.metrics().get(metric.name());
    }
}
