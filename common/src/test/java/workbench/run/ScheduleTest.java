package workbench.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    @Test
    void aCountOfMessagesIsOneTimedIterationOfThatCount() {
        Schedule schedule = new Schedule(Plans.trial("producer-consumer", "messages=123"), Preset.SMOKE);

        assertThat(schedule.timed().limit()).isEqualTo(123);
        assertThat(schedule.timed().durationNanos()).isZero();
        assertThat(schedule.measuringGoesOn(0, 0)).isTrue();
        assertThat(schedule.measuringGoesOn(1, 0)).isFalse();
    }

    @Test
    void withoutACountThePresetSaysHowLong() {
        Schedule schedule = new Schedule(Plans.trial("producer-consumer"), Preset.SMOKE);

        assertThat(schedule.timed().durationNanos()).isEqualTo(Preset.SMOKE.measureNanos());
        assertThat(schedule.warmup().durationNanos()).isEqualTo(Preset.SMOKE.mostWarmupNanos());
    }

    @Test
    void aSumIsRepeatedUntilItsTimeIsOver() {
        Schedule schedule = new Schedule(Plans.trial("parallel-sum"), Preset.SMOKE);

        assertThat(schedule.measuringGoesOn(100, 0)).isTrue();
        assertThat(schedule.measuringGoesOn(100, Preset.SMOKE.measureNanos())).isFalse();
        assertThat(schedule.measuringGoesOn(2, Preset.SMOKE.measureNanos())).isTrue();
    }

    @Test
    void aWarmUpEndsWhenTheRateHasComeToRestButNotTooSoonAndNotTooLate() {
        Schedule schedule = new Schedule(Plans.trial("producer-consumer"), Preset.STANDARD);
        List<Double> rising = List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0);
        List<Double> steady = Collections.nCopies(8, 5.0);

        assertThat(schedule.warmUpGoesOn(List.of(), 0)).isTrue();
        assertThat(schedule.warmUpGoesOn(steady, Preset.STANDARD.warmupNanos() - 1))
                .isTrue();
        assertThat(schedule.warmUpGoesOn(steady, Preset.STANDARD.warmupNanos())).isFalse();
        assertThat(schedule.warmUpGoesOn(rising, Preset.STANDARD.mostWarmupNanos() - 1))
                .isTrue();
        assertThat(schedule.warmUpGoesOn(rising, Preset.STANDARD.mostWarmupNanos()))
                .isFalse();
    }

    @Test
    void iterationsAreNumberedSoThatLateMessagesAreKnown() {
        Schedule schedule = new Schedule(Plans.trial("producer-consumer"), Preset.SMOKE);

        assertThat(schedule.warmup().number()).isEqualTo(0);
        assertThat(schedule.timed().number()).isEqualTo(1);
        assertThat(schedule.verification().number()).isEqualTo(2);
    }

    @Test
    void theVerificationOfLargeMessagesIsBoundedAndReachesEveryConsumer() {
        Schedule schedule = new Schedule(
                Plans.trial("producer-consumer", "messageSize=8MiB", "credits=1", "producers=3", "consumers=2"),
                Preset.SMOKE);

        assertThat(schedule.verification().limit()).isEqualTo(3 * (2 + 2));
    }
}
