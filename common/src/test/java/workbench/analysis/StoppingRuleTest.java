package workbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoppingRuleTest {
    private static final int RUNS = 2_000;
    private static final int MOST_ROUNDS = 50;
    private static final double[] STEADY = {100, 101, 99, 100, 101, 99, 100, 101, 99, 100};
    private static final double[] WILD = {100, 201, 99, 300, 101, 499, 100, 101, 9, 100};

    @Test
    void withoutMoreItEndsWithItsRounds() {
        StoppingRule rule = new StoppingRule(3, OptionalDouble.empty(), OptionalLong.empty());

        assertThat(rule.after(2, List.of(STEADY), Long.MAX_VALUE / 4)).isEmpty();
        assertThat(rule.after(3, List.of(STEADY), 0)).contains(EndedBy.ROUNDS);
    }

    @Test
    void itGoesOnUntilEachTrialIsPrecise() {
        StoppingRule rule = precise(0.02);

        assertThat(rule.after(10, List.of(STEADY, WILD), 0)).isEmpty();
        assertThat(rule.after(10, List.of(STEADY, STEADY), 0)).contains(EndedBy.PRECISION);
        assertThat(rule.after(MOST_ROUNDS, List.of(STEADY, WILD), 0)).contains(EndedBy.ROUNDS);
    }

    @Test
    void onceIsNotEnough() {
        double[] late = {94, 106, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100};
        StoppingRule rule = precise(0.002);
        int first = 10;
        while (rule.after(first, List.of(Arrays.copyOf(late, first)), 0).isEmpty()) {
            first++;
        }

        assertThat(Interval.of("", Arrays.copyOf(late, first - 1)).orElseThrow().relativeHalfWidth())
                .isLessThanOrEqualTo(0.002);
        assertThat(Interval.of("", Arrays.copyOf(late, first - 2)).orElseThrow().relativeHalfWidth())
                .isGreaterThan(0.002);
    }

    @Test
    void fewerThanTenRoundsAreNeverPrecise() {
        double[] nine = Arrays.copyOf(STEADY, 9);

        assertThat(precise(0.02).after(9, List.of(nine), 0)).isEmpty();
        assertThat(precise(0.02).after(10, List.of(STEADY, nine), 0))
                .as("one of them failed once")
                .isEmpty();
    }

    @Test
    void trialsWithoutAGoodRepetitionHaveNoSay() {
        assertThat(precise(0.02).after(10, List.of(STEADY, new double[0]), 0)).contains(EndedBy.PRECISION);
        assertThat(precise(0.02).after(10, List.of(), 0)).isEmpty();
    }

    @Test
    void itBeginsNoRoundThatDoesNotFit() {
        StoppingRule rule = new StoppingRule(9, OptionalDouble.empty(), OptionalLong.of(100));

        assertThat(rule.after(1, List.of(), 50)).isEmpty();
        assertThat(rule.after(1, List.of(), 51)).contains(EndedBy.TIME);
        assertThat(rule.after(4, List.of(), 80)).isEmpty();
        assertThat(rule.after(4, List.of(), 81)).contains(EndedBy.TIME);
    }

    /** A rule that waits for a small interval picks some that are small by chance; so few that intervals keep their word. */
    @ParameterizedTest
    @EnumSource(Noise.class)
    void intervalsKeepTheirCoverageWhereTheyEndedTheRun(Noise kind) {
        for (double target : new double[] {0.02, 0.03}) {
            assertThat(coverage(kind, 0.04, target))
                    .as("%s noise of 4 %%, until ± %s", kind, target)
                    .isBetween(0.93, 0.97);
        }
    }

    private static double coverage(Noise kind, double noise, double target) {
        RandomGenerator random = new SplittableRandom(7);
        double truth = kind.centre(noise);
        int covered = 0;
        for (int run = 0; run < RUNS; run++) {
            covered += Simulated.covers(untilEnded(precise(target), kind.values(random, MOST_ROUNDS, noise)), truth)
                    ? 1
                    : 0;
        }
        return (double) covered / RUNS;
    }

    private static Interval untilEnded(StoppingRule rule, double[] values) {
        for (int rounds = StoppingRule.LEAST_ROUNDS; ; rounds++) {
            double[] soFar = Arrays.copyOf(values, rounds);
            Optional<EndedBy> ended = rule.after(rounds, List.of(soFar), 0);
            if (ended.isPresent()) {
                return Interval.of("", soFar).orElseThrow();
            }
        }
    }

    private static StoppingRule precise(double target) {
        return new StoppingRule(MOST_ROUNDS, OptionalDouble.of(target), OptionalLong.empty());
    }
}
