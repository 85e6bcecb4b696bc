package workbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static workbench.analysis.Simulated.METRIC;
import static workbench.analysis.Simulated.finding;
import static workbench.analysis.Simulated.sample;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import workbench.metric.Metric.Better;
import workbench.plan.Preset;

/** Holds findings to data whose truth is known. The seeds are fixed: what passes once passes always. */
class FindingTest {
    private static final int RUNS = 4_000;
    private static final int STANDARD = Preset.STANDARD.rounds();
    /** Of a repetition of its own, beside what a round does to all of its repetitions. */
    private static final double NOISE = 0.06;

    private static final double NOISE_OF_ROUNDS = 0.05;

    private static final double FIVE_PERCENT = Simulated.fivePercent(RUNS);

    private final RandomGenerator random = new SplittableRandom(11);

    @ParameterizedTest
    @EnumSource(Noise.class)
    void equalVariantsAreSeldomCalledDifferent(Noise kind) {
        for (int rounds : new int[] {3, 5, 10, STANDARD}) {
            assertThat(toldApart(() -> finding(paired(kind, rounds, 1), 0)))
                    .as("%s noise, %d rounds", kind, rounds)
                    .isLessThanOrEqualTo(FIVE_PERCENT);
        }
    }

    @ParameterizedTest
    @EnumSource(Noise.class)
    void equalVariantsOfTwoRunsAreSeldomCalledDifferent(Noise kind) {
        for (int n : new int[] {5, 10, STANDARD}) {
            assertThat(toldApart(() -> finding(independent(kind, n, NOISE, n, NOISE), 0)))
                    .as("%s noise, %d repetitions each", kind, n)
                    .isLessThanOrEqualTo(FIVE_PERCENT);
        }
    }

    /** Where noise is skewed, more noise is another mean: of these some 7 % are told apart. */
    @ParameterizedTest
    @EnumSource(names = {"LOG_NORMAL", "HEAVY"})
    void soAreThoseOfWhichOneIsNoisierAndHasFewerRepetitions(Noise kind) {
        for (int n : new int[] {5, 10, STANDARD}) {
            assertThat(toldApart(() -> finding(independent(kind, n, 0.10, 2 * n, 0.03), 0)))
                    .as("%s noise, %d noisy repetitions and twice as many that are quieter", kind, n)
                    .isLessThanOrEqualTo(FIVE_PERCENT);
        }
    }

    @Test
    void ofManyEqualPairsAnyIsSeldomCalledDifferent() {
        assertThat(toldApart(() -> {
                    Contrast[] six = Stream.generate(() -> paired(Noise.LOG_NORMAL, 10, 1))
                            .limit(6)
                            .toArray(Contrast[]::new);
                    double[] corrected = Holm.adjusted(
                            Arrays.stream(six).mapToDouble(Contrast::pValue).toArray());
                    double least = Arrays.stream(corrected).min().orElseThrow();
                    return Finding.of(
                            six[Arrays.stream(corrected).boxed().toList().indexOf(least)], Better.HIGHER, least, 0);
                }))
                .isLessThanOrEqualTo(FIVE_PERCENT);
    }

    /** Why the preset has as many rounds as it has. */
    @Test
    void aDifferenceOfFivePercentIsFoundByThePresetThatIsMadeForIt() {
        assertThat(toldApart(() -> finding(paired(Noise.LOG_NORMAL, STANDARD, 1.05), 0)))
                .isGreaterThanOrEqualTo(0.8);
        assertThat(toldApart(() -> finding(paired(Noise.LOG_NORMAL, 5, 1.05), 0)))
                .as("with five rounds")
                .isLessThan(0.4);
    }

    @Test
    void whoMeasuresTheNoiseFloorIsTheMoreCareful() {
        Supplier<Finding> equal = () -> finding(paired(Noise.LOG_NORMAL, STANDARD, 1), noiseFloor());
        Supplier<Finding> different = () -> finding(paired(Noise.LOG_NORMAL, STANDARD, 1.10), noiseFloor());

        assertThat(toldApart(equal)).isLessThanOrEqualTo(0.02);
        assertThat(toldApart(different)).isGreaterThanOrEqualTo(0.8);
    }

    @Test
    void whatIsBetterDependsOnTheFigure() {
        Contrast more = paired(Noise.LOG_NORMAL, 10, 2);

        assertThat(Finding.of(more, Better.HIGHER, 0.01, 0)).isEqualTo(Finding.FASTER);
        assertThat(Finding.of(more, Better.LOWER, 0.01, 0)).isEqualTo(Finding.SLOWER);
        assertThat(Finding.of(more, Better.NEITHER, 0.01, 0)).isEqualTo(Finding.CANNOT_TELL);
        assertThat(Finding.of(more, Better.HIGHER, 0.06, 0)).isEqualTo(Finding.CANNOT_TELL);
        assertThat(Finding.of(more, Better.HIGHER, 0.01, 3)).isEqualTo(Finding.CANNOT_TELL);
    }

    private double noiseFloor() {
        return paired(Noise.LOG_NORMAL, STANDARD, 1).sizeAtMost();
    }

    private Contrast independent(Noise kind, int n, double noise, int otherN, double otherNoise) {
        return Contrast.independent(
                        METRIC, sample(kind.values(random, n, noise)), sample(kind.values(random, otherN, otherNoise)))
                .orElseThrow();
    }

    private Contrast paired(Noise kind, int rounds, double ratio) {
        double[] shared = Noise.LOG_NORMAL.values(random, rounds, NOISE_OF_ROUNDS);
        return Contrast.paired(
                        METRIC,
                        sample(product(shared, kind.values(random, rounds, NOISE), 1)),
                        sample(product(shared, kind.values(random, rounds, NOISE), ratio)))
                .orElseThrow();
    }

    private static double[] product(double[] a, double[] b, double factor) {
        double[] product = new double[a.length];
        Arrays.setAll(product, i -> a[i] * b[i] * factor);
        return product;
    }

    private static double toldApart(Supplier<Finding> finding) {
        return Simulated.toldApart(RUNS, finding);
    }
}
