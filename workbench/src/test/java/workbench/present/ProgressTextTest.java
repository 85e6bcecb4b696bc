package workbench.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressTextTest {
    private static final String LABEL = "warming up, at most 9 s more  producer-consumer over jms-artemis-vm";

    @Test
    void tellsHowFarItIsAndWhatTimeIsLeft() {
        assertThat(ProgressText.of(6, 24, Duration.ofSeconds(90), LABEL, 120))
                .isEqualTo("[==        ] 6/24  1:30 left  " + LABEL);
        assertThat(ProgressText.of(6, 24, Duration.ofHours(3), "x", 40)).isEqualTo("6/24  3:00:00 left  x");
    }

    @Test
    void neverFillsTheLineToItsEnd() {
        for (int width = 1; width < 130; width++) {
            assertThat(Columns.of(ProgressText.of(6, 24, Duration.ofHours(3), LABEL, width)))
                    .isLessThan(Math.max(2, width));
        }
    }

    @Test
    void aNarrowTerminalLosesTheBarFirstAndThePhaseLast() {
        assertThat(ProgressText.of(6, 24, Duration.ofSeconds(90), LABEL, 50))
                .isEqualTo("6/24  1:30 left  warming up, at most 9 s more  p…");
    }

    @Test
    void aPhaseTellsHowLongItGoesOnAtMost() {
        assertThat(ProgressText.phase("warming up", Duration.ofSeconds(12), Duration.ofMillis(3_400)))
                .isEqualTo("warming up, at most 9 s more");
        assertThat(ProgressText.phase("warming up", Duration.ofSeconds(12), Duration.ofSeconds(13)))
                .isEqualTo("warming up");
        assertThat(ProgressText.phase("verifying", Duration.ZERO, Duration.ofSeconds(1)))
                .isEqualTo("verifying");
    }
}
