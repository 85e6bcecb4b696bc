package workbench.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.LongPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import workbench.analysis.Confirmation;
import workbench.analysis.Probe;
import workbench.analysis.SearchOutcome;
import workbench.analysis.TriedRate;
import workbench.result.FewSamples;

class RateSearchTest {
    private static final double CAPACITY = 100_000;
    private static final long HIGHEST = 10_000_000;
    private static final Confirmation IN_ALL_OF_THREE = new Confirmation(3, 3);
    private static final Probe SLOW = new Probe.Slow(9_000_000);

    @ParameterizedTest
    @ValueSource(longs = {500, 1_000, 12_345, 60_000, 99_000, 104_000})
    void theHighestRateThatHoldsIsFoundToFivePercent(long limit) throws InterruptedException {
        SearchOutcome result = search(CAPACITY, IN_ALL_OF_THREE, rate -> rate <= limit);

        assertThat(result.confirmed())
                .hasValueSatisfying(rate ->
                        assertThat(rate.perSecond()).isLessThanOrEqualTo(limit).isGreaterThan((long) (limit / 1.06)));
        assertThat(result.out())
                .hasValueSatisfying(rate -> assertThat(rate.perSecond()).isGreaterThan(limit));
        assertThat(result.tried()).hasSizeLessThan(16);
    }

    @ParameterizedTest
    @ValueSource(longs = {106_000, 130_000, 400_000, 5_000_000})
    void aClosedLoopThatWasDisturbedDoesNotLimitTheSearch(long limit) throws InterruptedException {
        SearchOutcome result = search(CAPACITY, IN_ALL_OF_THREE, rate -> rate <= limit);

        assertThat(result.confirmed())
                .hasValueSatisfying(rate ->
                        assertThat(rate.perSecond()).isLessThanOrEqualTo(limit).isGreaterThan((long) (limit / 1.06)));
        assertThat(result.tried()).hasSizeLessThan(16);
    }

    @Test
    void whereEvenTheHighestRateHoldsNoneIsOut() throws InterruptedException {
        SearchOutcome result = search(CAPACITY, IN_ALL_OF_THREE, rate -> true);

        assertThat(result.confirmed()).contains(held(HIGHEST, 3));
        assertThat(result.out()).isEmpty();
    }

    @Test
    void whereARateHasTooFewSamplesToTellNoLowerOneIsTried() throws InterruptedException {
        Probe few = new Probe.Few(new FewSamples(9, 1_000));
        SearchOutcome result =
                new RateSearch(CAPACITY, HIGHEST, IN_ALL_OF_THREE, (rate, number) -> rate > 30_000 ? SLOW : few).run();

        assertThat(result.confirmed()).isEmpty();
        assertThat(result.tried()).extracting(TriedRate::perSecond).containsExactly(26_250L, 52_500L, 105_000L);
        assertThat(result.tried().getFirst().isTooSlowToTell()).isTrue();
    }

    @Test
    void aBoundOutOfReachEndsTheSearch() throws InterruptedException {
        SearchOutcome result = search(CAPACITY, IN_ALL_OF_THREE, rate -> false);

        assertThat(result.confirmed()).isEmpty();
        assertThat(result.best()).isEmpty();
        assertThat(result.tried()).hasSize(9).allMatch(rate -> rate.repetitions() == 1);
        assertThat(result.tried().getFirst().perSecond()).isEqualTo(411);
    }

    @Test
    void smallRatesAreWholeNumbers() throws InterruptedException {
        SearchOutcome result = search(4, IN_ALL_OF_THREE, rate -> rate <= 2);

        assertThat(result.confirmed()).contains(held(2, 3));
        assertThat(result.out().map(TriedRate::perSecond)).contains(3L);
    }

    @Test
    void evenTheSmallestRateMayNotHold() throws InterruptedException {
        SearchOutcome result = search(1, IN_ALL_OF_THREE, rate -> false);

        assertThat(result.tried()).extracting(TriedRate::perSecond).containsExactly(1L);
    }

    /** A first repetition that is better than those that follow must not end in nothing. */
    @ParameterizedTest
    @ValueSource(longs = {38_000, 30_000, 20_000, 5_000, 450})
    void aRateThatWasLuckyIsGivenUpForALowerOneThatHoldsAlways(long always) throws InterruptedException {
        RateSearch.Prober lucky =
                (rate, repetition) -> rate <= (repetition == 1 ? 40_000 : always) ? new Probe.Held() : SLOW;

        SearchOutcome result = new RateSearch(CAPACITY, HIGHEST, IN_ALL_OF_THREE, lucky).run();

        assertThat(result.confirmed())
                .hasValueSatisfying(rate ->
                        assertThat(rate.perSecond()).isLessThanOrEqualTo(always).isGreaterThan((long) (always / 1.06)));
        assertThat(result.confirmed().map(TriedRate::held)).contains(3);
        assertThat(result.out())
                .hasValueSatisfying(rate -> assertThat(rate.perSecond())
                        .isGreaterThan(always)
                        .isLessThanOrEqualTo(
                                (long) (result.confirmed().orElseThrow().perSecond() * 1.05) + 1));
    }

    @Test
    void whereNoRateIsConfirmedTheOneThatHeldMostOftenIsKnown() throws InterruptedException {
        RateSearch.Prober never =
                (rate, repetition) -> rate <= 40_000 && repetition < (rate < 10_000 ? 2 : 3) ? new Probe.Held() : SLOW;

        SearchOutcome result = new RateSearch(CAPACITY, HIGHEST, IN_ALL_OF_THREE, never).run();

        assertThat(result.confirmed()).isEmpty();
        assertThat(result.best()).hasValueSatisfying(best -> {
            assertThat(best.held()).isEqualTo(2);
            assertThat(best.perSecond()).isBetween(38_000L, 40_000L);
        });
        assertThat(result.tried().getFirst().perSecond()).isEqualTo(411);
    }

    @Test
    void aRateThatIsOutIsNotRepeated() throws InterruptedException {
        SearchOutcome result = new RateSearch(
                        CAPACITY,
                        HIGHEST,
                        new Confirmation(15, 15),
                        (rate, repetition) -> rate < 50_000 && repetition != 4 ? new Probe.Held() : SLOW)
                .run();

        assertThat(result.tried())
                .filteredOn(rate -> rate.repetitions() > 1)
                .isNotEmpty()
                .allMatch(rate -> rate.repetitions() == 4);
    }

    @Test
    void whereSomeMayMissARepetitionThatMissesDoesNotDecide() throws InterruptedException {
        RateSearch.Prober unluckyAtFirst =
                (rate, repetition) -> rate <= 60_000 && repetition > 1 ? new Probe.Held() : SLOW;

        SearchOutcome result = new RateSearch(CAPACITY, HIGHEST, new Confirmation(10, 9), unluckyAtFirst).run();

        assertThat(result.confirmed()).hasValueSatisfying(rate -> {
            assertThat(rate.perSecond()).isBetween(57_000L, 60_000L);
            assertThat(rate.held()).isEqualTo(9);
            assertThat(rate.repetitions()).isEqualTo(10);
        });
    }

    /**
     * The highest rate that holds is another one in each repetition: 60,000/s, give or take some percent, and in one of twenty only half as much,
     * as where the machine was disturbed.
     */
    @ParameterizedTest
    @CsvSource({"3, 3", "5, 5", "10, 9", "15, 14"})
    void overANoisyTransportARateIsFoundThatHeldAsOftenAsIsRequired(int repetitions, int required)
            throws InterruptedException {
        Confirmation confirmation = new Confirmation(repetitions, required);
        int found = 0;
        int near = 0;
        int runs = 500;
        for (int seed = 0; seed < runs; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            RateSearch.Prober noisy = (rate, repetition) -> {
                double limit = 60_000 * Math.exp(0.04 * random.nextGaussian()) / (random.nextInt(20) == 0 ? 2 : 1);
                return rate <= limit ? new Probe.Held() : SLOW;
            };

            SearchOutcome result = new RateSearch(CAPACITY, HIGHEST, confirmation, noisy).run();

            Optional<TriedRate> confirmed = result.confirmed();
            found += confirmed.isPresent() ? 1 : 0;
            near += confirmed.filter(rate -> rate.perSecond() >= 50_000).isPresent() ? 1 : 0;
            confirmed.ifPresent(rate -> {
                assertThat(rate.held()).isGreaterThanOrEqualTo(required);
                assertThat(rate.repetitions()).isEqualTo(repetitions);
                assertThat(rate.perSecond()).isLessThan(70_000);
            });
        }
        assertThat(found).isEqualTo(runs);
        assertThat((double) near / runs).as("near the truth").isGreaterThan(0.6);
    }

    @Test
    void whatIsKnownWhenItBreaksOffIsKept() {
        RateSearch search = new RateSearch(CAPACITY, HIGHEST, IN_ALL_OF_THREE, (rate, repetition) -> {
            if (rate < 100_000) {
                throw new IllegalStateException("broken");
            }
            return new Probe.NotReached(98_000);
        });

        assertThat(org.assertj.core.api.Assertions.catchThrowable(search::run)).hasMessage("broken");
        assertThat(search.soFar().tried())
                .containsExactly(new TriedRate(105_000, List.of(new Probe.NotReached(98_000))));
    }

    private static SearchOutcome search(double capacity, Confirmation confirmation, LongPredicate holds)
            throws InterruptedException {
        return new RateSearch(
                        capacity,
                        HIGHEST,
                        confirmation,
                        (rate, repetition) -> holds.test(rate) ? new Probe.Held() : SLOW)
                .run();
    }

    private static TriedRate held(long rate, int times) {
        return new TriedRate(rate, java.util.Collections.nCopies(times, new Probe.Held()));
    }
}
