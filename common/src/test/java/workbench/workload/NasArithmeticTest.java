package workbench.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One thread's results are those that NPB has published. */
class NasArithmeticTest {
    /** The lower bits of two 46-bit numbers multiplied in halves of doubles, as the report does it. */
    private static double randlc(double x) {
        double a1 = Math.floor(0x1p-23 * 1_220_703_125);
        double a2 = 1_220_703_125 - 0x1p23 * a1;
        double x1 = Math.floor(0x1p-23 * x);
        double x2 = x - 0x1p23 * x1;
        double t1 = a1 * x2 + a2 * x1;
        double z = t1 - 0x1p23 * Math.floor(0x1p-23 * t1);
        double t3 = 0x1p23 * z + a2 * x2;
        return t3 - 0x1p46 * Math.floor(0x1p-46 * t3);
    }

    @Test
    void randomNumbersAreThoseOfTheReport() {
        double expected = 314_159_265;
        long state = 314_159_265;
        for (int i = 0; i < 10_000; i++) {
            expected = randlc(expected);
            state = NasRandom.next(state);
            assertThat((double) state).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 1_000, 65_537})
    void skippingIsSteppingOften(int steps) {
        long state = 271_828_183;
        for (int i = 0; i < steps; i++) {
            state = NasRandom.next(state);
        }
        assertThat(NasRandom.skip(271_828_183, steps)).isEqualTo(state);
    }

    @Test
    void pairsHaveThePublishedSums() {
        double[] tally = new double[NasEpPairs.LENGTH];
        NasEpPairs.tally(new Block(0, NasEpClass.S.batches()), tally);

        assertThat(NasEpClass.S.verifies(tally[NasEpPairs.X], tally[NasEpPairs.Y]))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"S", "W"})
    void keysHaveThePublishedRanks(NasIsClass size) {
        NasIsRanking ranking = new NasIsRanking(size, 0, 1);
        for (int again = 0; again < 2; again++) {
            ranking.reset();
            for (int number = 1; number <= NasIsClass.RANKINGS; number++) {
                ranking.alter(number, number);
                ranking.count();
                ranking.divide();
                ranking.rank(number);
            }
            NasIsAnswer answer = ranking.answer(false);

            assertThat(answer.wrongRanks(size)).isZero();
            assertThat(answer.misplaced()).isZero();
            assertThat(answer.count()).isEqualTo(size.keys());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"S", "W"})
    void theEigenvalueIsThePublishedOne(NasCgClass size) {
        NasCgSolver solver = new NasCgSolver(size, new Block(0, size.order()), 1);
        solver.solve();

        assertThat(size.verifies(solver.zeta())).as("%.13f", solver.zeta()).isTrue();
    }

    @Test
    void noEigenvalueThatIsNoNumberVerifies() {
        assertThat(NasCgClass.S.verifies(Double.NaN)).isFalse();
        assertThat(NasEpClass.S.verifies(Double.NaN, Double.NaN)).isFalse();
    }

    /** 2 · 15 · (6 + 125 + 26 · 56) · 1400 floating-point operations, and pairs in batches of 2^16. */
    @Test
    void operationsAreCountedAsNpbDoes() {
        assertThat(NasCgClass.S.order() * NasCgClass.S.operationsInRow()).isEqualTo(66_654_000L);
        assertThat(IntStream.of(NasEpClass.S.batches(), NasEpClass.A.batches())).containsExactly(256, 4096);
    }
}
