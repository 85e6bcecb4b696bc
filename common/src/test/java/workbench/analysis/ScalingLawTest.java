package workbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ScalingLawTest {
    /** The textbook's: a tenth that cannot be shared. */
    @Test
    void bothLawsOfATenthThatCannotBeShared() {
        assertThat(ScalingLaw.AMDAHL.speedUp(0.1, 10)).isCloseTo(5.263, within(0.001));
        assertThat(ScalingLaw.GUSTAFSON.speedUp(0.1, 10)).isCloseTo(9.1, within(0.001));
    }

    /** Of their paper's formula, (1/S − 1/p) ÷ (1 − 1/p). */
    @Test
    void theFractionOfAmdahlsLawIsKarpsAndFlatts() {
        assertThat(ScalingLaw.AMDAHL.fraction(3, 4)).isCloseTo((1.0 / 3 - 1.0 / 4) / (1 - 1.0 / 4), within(1e-12));
    }

    @Test
    void aLawFindsItsOwnFraction() {
        for (ScalingLaw law : ScalingLaw.values()) {
            for (double sharers : new double[] {2, 5, 64}) {
                assertThat(law.fraction(law.speedUp(0.03, sharers), sharers)).isCloseTo(0.03, within(1e-9));
            }
        }
    }
}
