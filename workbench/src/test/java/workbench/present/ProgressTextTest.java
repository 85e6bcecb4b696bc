package workbench.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressTextTest {
    private static final String LABEL = "round 2/3  producer-consumer over jms-artemis-vm: warm-up";

    @Test
    void tellsHowFarItIsAndWhatTimeIsLeft() {
        assertThat(ProgressText.of(6, 24, Duration.ofSeconds(30), Duration.ZERO, LABEL, 120))
                .isEqualTo("[=====               ] 6/24  1:30 left  " + LABEL);
    }

    @Test
    void theTimeLeftNeverGrowsWhileARepetitionRuns() {
        assertThat(ProgressText.of(1, 2, Duration.ofSeconds(10), Duration.ofSeconds(4), "x", 40))
                .isEqualTo("1/2  0:06 left  x");
        assertThat(ProgressText.of(1, 2, Duration.ofSeconds(10), Duration.ofSeconds(14), "x", 40))
                .isEqualTo("1/2  0:00 left  x");
    }

    @Test
    void guessesNothingBeforeTheFirstHasEnded() {
        assertThat(ProgressText.of(0, 24, Duration.ofSeconds(30), Duration.ZERO, LABEL, 120))
                .isEqualTo("[                    ] 0/24  " + LABEL);
    }

    @Test
    void neverFillsTheLineToItsEnd() {
        for (int width = 1; width < 130; width++) {
            assertThat(Columns.of(ProgressText.of(6, 24, Duration.ofHours(3), Duration.ZERO, LABEL, width)))
                    .isLessThan(Math.max(2, width));
        }
    }

    @Test
    void aNarrowTerminalLosesTheBarFirst() {
        assertThat(ProgressText.of(6, 24, Duration.ofSeconds(30), Duration.ZERO, LABEL, 40))
                .isEqualTo("6/24  1:30 left  round 2/3  producer-c…");
    }
}
