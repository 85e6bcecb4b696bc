package workbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class HolmTest {
    private static final Offset<Double> EXACT = within(1e-12);

    @Test
    void theSmallestIsTakenTimesAllAndSoOn() {
        assertThat(Holm.adjusted(0.01, 0.04, 0.03)).containsExactly(new double[] {0.03, 0.06, 0.06}, EXACT);
        assertThat(Holm.adjusted(0.2)).containsExactly(0.2);
        assertThat(Holm.adjusted(0.9, 0.8)).containsExactly(1, 1);
        assertThat(Holm.adjusted()).isEmpty();
    }
}
