package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TimeLeftTest {
    private static final Duration NONE = Duration.ZERO;
    private static final double NEVER = Double.POSITIVE_INFINITY;

    @Test
    void beforeTheFirstHasEndedItIsWhatWasExpected() {
        assertThat(new TimeLeft(240, 24, 8, NEVER).of(0, NONE, Duration.ofSeconds(4)))
                .isEqualTo(Duration.ofSeconds(236));
    }

    @Test
    void trialsThatWereNotRunYetCountAsExpected() {
        // One of two trials took 20 s, the other is expected to take 10 s: 15 s on average.
        assertThat(new TimeLeft(40, 4, 2, NEVER).of(1, Duration.ofSeconds(20), NONE))
                .isEqualTo(Duration.ofSeconds(45));
    }

    @Test
    void afterTheFirstRoundItIsWhatRepetitionsTook() {
        assertThat(new TimeLeft(40, 4, 2, NEVER).of(2, Duration.ofSeconds(60), NONE))
                .isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void itNeverGrowsWhileARepetitionRunsNorFallsBelowNothing() {
        TimeLeft timeLeft = new TimeLeft(20, 2, 1, NEVER);

        assertThat(timeLeft.of(1, Duration.ofSeconds(10), Duration.ofSeconds(4)))
                .isEqualTo(Duration.ofSeconds(6));
        assertThat(timeLeft.of(1, Duration.ofSeconds(10), Duration.ofSeconds(14)))
                .isEqualTo(NONE);
        assertThat(timeLeft.of(2, Duration.ofSeconds(20), NONE)).isEqualTo(NONE);
        assertThat(new TimeLeft(0, 0, 1, NEVER).of(0, NONE, NONE)).isEqualTo(NONE);
    }

    @Test
    void aBudgetEndsItSooner() {
        assertThat(new TimeLeft(1_000, 100, 2, 60).of(1, Duration.ofSeconds(10), Duration.ofSeconds(5)))
                .isEqualTo(Duration.ofSeconds(45));
    }
}
