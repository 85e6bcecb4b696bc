package workbench.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class WarmUpSeriesTest {
    private final WarmUpSeries series = new WarmUpSeries();

    @Test
    void shortComputationsArePutTogetherIntoWindowsOfTheirTime() {
        // 10 ms at 100/s and 30 ms at 300/s in turn: 10 of 40 ms are slow.
        for (int i = 0; i < 5; i++) {
            series.add(100, 0.01, 1);
            series.add(300, 0.03, 9);
        }

        assertThat(series.rates()).hasSize(1);
        assertThat(series.rates().getFirst()).isEqualTo(250, within());
        assertThat(series.isBetweenWindows()).isTrue();
    }

    @Test
    void whatIsNotAWholeWindowIsShownWhereThereIsNothingElse() {
        series.add(100, 0.01, 1);
        assertThat(series.rates()).hasSize(1);
        assertThat(series.isEmpty()).isFalse();
        assertThat(series.isBetweenWindows()).isFalse();
    }

    @Test
    void manySumsInNoTimeAreNoWarmUp() {
        for (int i = 0; i < 100; i++) {
            series.add(1e8, 0.01, 1_000_000);
        }
        assertThat(series.isSteady(true)).isFalse();
    }

    @Test
    void muchTimeWithLittleWorkIsNoWarmUpEither() {
        for (int i = 0; i < 40; i++) {
            series.add(40, 0.25, 10);
        }
        assertThat(series.isSteady(false)).as("400 messages").isFalse();
        for (int i = 0; i < 60; i++) {
            series.add(40, 0.25, 10);
        }
        assertThat(series.isSteady(false)).as("1000 messages").isTrue();
    }

    private static Offset<Double> within() {
        return Offset.offset(1e-6);
    }
}
