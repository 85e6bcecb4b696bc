package workbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the intervals to data whose true centre is known. The seeds are fixed: what passes once passes always. */
class CoverageTest {
    private static final int RUNS = 4_000;
    private static final double NOISE = 0.05;

    /** How large the noise is does not matter: on logarithms all scales with it. */
    @ParameterizedTest
    @EnumSource(Noise.class)
    void intervalsCoverTheTruthInAboutNinetyFiveOfAHundredCases(Noise kind) {
        double truth = kind.centre(NOISE);
        for (int n : new int[] {5, 7, 9, 10, 15, 30}) {
            assertThat(coverage(kind, n, truth))
                    .as("%s noise, %d repetitions", kind, n)
                    .isBetween(0.93, 0.97);
        }
    }

    private static double coverage(Noise kind, int n, double truth) {
        RandomGenerator random = new SplittableRandom(n);
        int covered = 0;
        for (int run = 0; run < RUNS; run++) {
            Interval interval = Interval.of("", kind.values(random, n, NOISE)).orElseThrow();
            covered += Simulated.covers(interval, truth) ? 1 : 0;
        }
        return (double) covered / RUNS;
    }
}
