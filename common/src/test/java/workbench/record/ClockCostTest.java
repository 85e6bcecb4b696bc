package workbench.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClockCostTest {
    @Test
    void longOperationsAreTimedOneByOne() {
        assertThat(ClockCost.batch(5_000, 25)).isEqualTo(1);
        assertThat(ClockCost.batch(1_250, 25)).isEqualTo(1);
    }

    @Test
    void shortOperationsAreTimedInBatchesThatAreLongEnough() {
        assertThat(ClockCost.batch(100, 25)).isEqualTo(16);
        assertThat(ClockCost.batch(1_249, 25)).isEqualTo(2);
        assertThat(ClockCost.batch(0.001, 25)).isEqualTo(1_024);
    }

    @Test
    void theClockCostsSomething() {
        assertThat(ClockCost.measureNanos()).isPositive().isFinite();
    }
}
