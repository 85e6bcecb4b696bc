package workbench.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateSearchTest {
    @ParameterizedTest
    @ValueSource(longs = {500, 1_000, 12_345, 60_000, 99_000, 104_000})
    void theHighestRateThatHoldsIsFoundToFivePercent(long limit) throws InterruptedException {
        RateSearch.Result result = RateSearch.search(100_000, rate -> rate <= limit);

        assertThat(result.highestPerSecond()).isLessThanOrEqualTo(limit).isGreaterThan((long) (limit / 1.06));
        assertThat(result.lowestFailedPerSecond()).isGreaterThan(limit);
        assertThat(result.steps()).hasSizeLessThan(16);
    }

    @Test
    void whereTheCapacityItselfHoldsOneStepIsEnough() throws InterruptedException {
        assertThat(RateSearch.search(100_000, rate -> true))
                .extracting(RateSearch.Result::highestPerSecond, RateSearch.Result::lowestFailedPerSecond)
                .containsExactly(105_000L, 0L);
    }

    @Test
    void aBoundOutOfReachEndsTheSearch() throws InterruptedException {
        RateSearch.Result result = RateSearch.search(100_000, rate -> false);

        assertThat(result.highestPerSecond()).isZero();
        assertThat(result.steps()).hasSize(9);
    }

    @Test
    void smallRatesAreWholeNumbers() throws InterruptedException {
        RateSearch.Result result = RateSearch.search(4, rate -> rate <= 2);

        assertThat(result.highestPerSecond()).isEqualTo(2);
        assertThat(result.lowestFailedPerSecond()).isEqualTo(3);
    }
}
