package workbench.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import workbench.workload.Phase;

class ScheduleTest {
    @Test
    void aCountOfMessagesIsOneTimedIterationOfThatCount() {
        Schedule schedule = new Schedule(Plans.trial("producer-consumer", "messages=123"), Preset.SMOKE);

        assertThat(schedule.timed().limit()).isEqualTo(123);
        assertThat(schedule.timed().durationNanos()).isZero();
        assertThat(schedule.goesOn(Phase.TIMED, 0, System.nanoTime())).isTrue();
        assertThat(schedule.goesOn(Phase.TIMED, 1, System.nanoTime())).isFalse();
    }

    @Test
    void withoutACountThePresetSaysHowLong() {
        Schedule schedule = new Schedule(Plans.trial("producer-consumer"), Preset.SMOKE);

        assertThat(schedule.timed().durationNanos()).isEqualTo(Preset.SMOKE.measureNanos());
        assertThat(schedule.warmup().durationNanos()).isEqualTo(Preset.SMOKE.warmupNanos());
    }

    @Test
    void aSumIsRepeatedUntilItsTimeIsOver() {
        Schedule schedule = new Schedule(Plans.trial("parallel-sum"), Preset.SMOKE);
        long now = System.nanoTime();

        assertThat(schedule.goesOn(Phase.TIMED, 100, now)).isTrue();
        assertThat(schedule.goesOn(Phase.TIMED, 100, now - Preset.SMOKE.measureNanos()))
                .isFalse();
        assertThat(schedule.goesOn(Phase.TIMED, 2, now - Preset.SMOKE.measureNanos()))
                .isTrue();
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
