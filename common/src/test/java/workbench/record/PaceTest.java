package workbench.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaceTest {
    @Test
    void producersTakeTurnsAtEvenDistances() {
        Pace first = new Pace(1_000, 2, 0);
        Pace second = new Pace(1_000, 2, 1);
        first.start(500);
        second.start(500);

        assertThat(new long[] {
                    first.intendedNanos(0), second.intendedNanos(0), first.intendedNanos(1), second.intendedNanos(1)
                })
                .containsExactly(500, 1_000_500, 2_000_500, 3_000_500);
    }

    @Test
    void manyMessagesLaterTheScheduleIsStillExact() {
        Pace pace = new Pace(3_000_000, 1, 0);
        pace.start(0);

        assertThat(pace.intendedNanos(3_000_000L * 3_600)).isEqualTo(3_600_000_000_000L);
    }
}
