package workbench.analysis;

import java.util.Arrays;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.commons.statistics.inference.DataDispersion;
import org.apache.commons.statistics.inference.TTest;
import org.apache.commons.statistics.inference.WilcoxonSignedRankTest;
import workbench.analysis.Interval.Method;

/**
 * How a metric of trial b differs from that of trial a.
 *
 * @param effect b ÷ a with its interval; of a metric that may be zero, b − a
 * @param n rounds that both have; of two runs, the repetitions of the trial that has fewer
 * @param paired by round, so that what slows a whole round down slows both
 * @param pValue how likely a difference of this size or a larger one is where there is none, two-sided
 * @param apart whether the ranges lie apart
 */
public record Contrast(Interval effect, int n, boolean paired, double pValue, boolean apart) {

    /** Of two trials of one run; empty if they have fewer than {@link Sample#LEAST_TO_RANK} rounds in common. */
    static Optional<Contrast> paired(String metric, Sample a, Sample b) {
        SortedSet<Integer> rounds = new TreeSet<>(a.byRound().keySet());
        rounds.retainAll(b.byRound().keySet());
        if (rounds.size() < Sample.LEAST_TO_RANK) {
            return Optional.empty();
        }
        Transform transform = transform(metric, a, b);
        double[] differences = rounds.stream()
                .mapToDouble(round -> difference(
                        transform, a.byRound().get(round), b.byRound().get(round)))
                .toArray();
        double pValue = differences.length < Interval.LEAST_FOR_RANKS
                ? known(TTest.withDefaults().test(differences).getPValue(), differences[0])
                : signedRankTest(differences);
        return Optional.of(
                new Contrast(Interval.of(transform, differences), differences.length, true, pValue, a.isApartFrom(b)));
    }

    /**
     * Of two runs: Welch's t, however many repetitions there are. Tests of ranks (Mann and Whitney's) call equal centres different too often
     * where one trial is noisier than the other.
     */
    static Optional<Contrast> independent(String metric, Sample a, Sample b) {
        int n = Math.min(a.n(), b.n());
        if (n < Sample.LEAST_TO_RANK) {
            return Optional.empty();
        }
        Transform transform = transform(metric, a, b);
        double[] from = transform.apply(a.values());
        double[] to = transform.apply(b.values());
        TTest.Result welch =
                TTest.withDefaults().with(DataDispersion.HETEROSCEDASTIC).test(to, from);
        double difference = StudentT.mean(to) - StudentT.mean(from);
        double error = Math.hypot(StudentT.standardError(to), StudentT.standardError(from));
        double half = error == 0 ? 0 : StudentT.halfWidth(error, welch.getDegreesOfFreedom());
        Method method = transform == Transform.LOGARITHM ? Method.T_ON_LOGARITHMS : Method.T;
        Interval effect = Interval.undone(transform, difference, difference - half, difference + half, method);
        return Optional.of(new Contrast(effect, n, false, known(welch.getPValue(), difference), a.isApartFrom(b)));
    }

    private static Transform transform(String metric, Sample a, Sample b) {
        return Transform.of(metric, Math.min(a.min(), b.min()));
    }

    private static double difference(Transform transform, double a, double b) {
        double[] transformed = transform.apply(a, b);
        return transformed[1] - transformed[0];
    }

    private static double signedRankTest(double[] differences) {
        boolean allZero = Arrays.stream(differences).allMatch(d -> d == 0);
        return allZero
                ? 1
                : WilcoxonSignedRankTest.withDefaults().test(differences).getPValue();
    }

    /** Where nothing varies a test divides by zero. */
    private static double known(double pValue, double difference) {
        if (Double.isNaN(pValue)) {
            return difference == 0 ? 1 : 0;
        }
        return pValue;
    }

    /** Whether it rests on so few repetitions that it is a first impression. */
    boolean isTrialQuality() {
        return n < Interval.LEAST;
    }

    /**
     * b ÷ a as it stands beside the centres of both, which have been compared: theirs, with this interval around it; of too few repetitions the range,
     * from the smallest to the largest that their values may have.
     */
    Interval ratio(Sample a, Sample b) {
        double shown = b.centre() / a.centre();
        return isTrialQuality()
                ? new Interval(shown, b.min() / a.max(), b.max() / a.min(), Method.RANGE)
                : effect.around(shown);
    }

    /** Without its direction: 0.05 where the ratio is 1.05 and where it is 1 ÷ 1.05. */
    double size() {
        return effect.isRelative() ? size(effect.centre()) : Math.abs(effect.centre());
    }

    /** The size that a ratio has at most, as far as its interval tells. */
    double sizeAtMost() {
        return Math.max(size(effect.lower()), size(effect.upper()));
    }

    private static double size(double ratio) {
        return Math.max(ratio, 1 / ratio) - 1;
    }

    boolean isMore() {
        return effect.isRelative() ? effect.centre() > 1 : effect.centre() > 0;
    }
}
