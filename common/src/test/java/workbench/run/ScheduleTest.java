package workbench.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import workbench.plan.Defaults;
import workbench.plan.Plans;
import workbench.plan.Preset;
import workbench.workload.Phase;

class ScheduleTest {
    @Test
    void aCountOfMessagesIsOneTimedIterationOfThatCount() {
        Schedule schedule = new Schedule(Plans.trial("producer-consumer", "messages=123"), Preset.SMOKE);

        assertThat(schedule.timed(1).limit()).isEqualTo(123);
        assertThat(schedule.timed(1).durationNanos()).isZero();
        assertThat(schedule.measuringGoesOn(0, 0)).isTrue();
        assertThat(schedule.measuringGoesOn(1, 0)).isFalse();
    }

    @Test
    void withoutACountThePresetSaysHowLong() {
        Schedule schedule = new Schedule(Plans.trial("producer-consumer"), Preset.SMOKE);

        assertThat(schedule.timed(1).durationNanos()).isEqualTo(Preset.SMOKE.measureNanos());
        assertThat(schedule.timed(1).limit())
                .as("as many messages as fit into an hour of it, however fast")
                .isGreaterThan(3_600L * 1_000_000_000);
        assertThat(schedule.warmup(1).durationNanos()).isEqualTo(Preset.SMOKE.mostWarmupNanos());
    }

    @Test
    void aBatchIsAHundredthOfTheMessagesAtMostAndTheWarmUpHasItToo() {
        assertThat(new Schedule(Plans.trial("producer-consumer"), Preset.SMOKE)
                        .warmup(64)
                        .batch())
                .isEqualTo(64);
        assertThat(timedBatch("messages=100000", 64)).isEqualTo(64);
        assertThat(timedBatch("messages=1000", 64)).isEqualTo(4);
        assertThat(timedBatch("messages=100", 64)).isOne();
    }

    private static int timedBatch(String setting, int batch) {
        return new Schedule(Plans.trial("producer-consumer", setting), Preset.SMOKE)
                .timed(batch)
                .batch();
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
        WarmUpSeries rising = new WarmUpSeries();
        WarmUpSeries steady = new WarmUpSeries();
        for (int window = 1; window <= 24; window++) {
            rising.add(1_000 * window, 0.25, 250L * window);
            steady.add(5_000, 0.25, 1_250);
        }

        assertThat(schedule.warmUpGoesOn(new WarmUpSeries(), 0)).isTrue();
        assertThat(schedule.warmUpGoesOn(steady, Preset.STANDARD.warmupNanos() - 1))
                .isTrue();
        assertThat(schedule.warmUpGoesOn(steady, Preset.STANDARD.warmupNanos())).isFalse();
        assertThat(schedule.warmUpGoesOn(rising, Preset.STANDARD.mostWarmupNanos() - 1))
                .isTrue();
        assertThat(schedule.warmUpGoesOn(rising, Preset.STANDARD.mostWarmupNanos()))
                .isFalse();
    }

    @Test
    void onlyAnOpenLoopSettlesAndKeepsItsScheduleThen() {
        assertThat(new Schedule(Plans.trial("producer-consumer"), Preset.QUICK).settles())
                .isFalse();
        Schedule open = new Schedule(Plans.trial("producer-consumer", "rate=1000/s"), Preset.QUICK);

        assertThat(open.settles()).isTrue();
        assertThat(open.settling().phase()).isEqualTo(Phase.SETTLING);
        assertThat(open.settling().durationNanos()).isEqualTo(Defaults.SETTLING_NANOS);
    }

    @Test
    void iterationsAreNumberedSoThatLateMessagesAreKnown() {
        Schedule schedule = new Schedule(Plans.trial("producer-consumer"), Preset.SMOKE);

        assertThat(schedule.warmup(1).number()).isEqualTo(0);
        assertThat(schedule.timed(1).number()).isEqualTo(1);
        assertThat(schedule.verification().number()).isEqualTo(2);
    }

    @Test
    void noMoreMessagesAreVerifiedThanAreTimed() {
        assertThat(verified("producer-consumer", "messages=500")).isEqualTo(500);
        assertThat(verified("producer-consumer", "messages=1000000")).isEqualTo(Defaults.VERIFIED_MESSAGES);
        assertThat(verified("producer-consumer", "duration=1s")).isEqualTo(Defaults.VERIFIED_MESSAGES);
        assertThat(verified("producer-consumer", "messages=1", "producers=3", "consumers=2"))
                .isEqualTo(3 * (2 + 2));
    }

    @Test
    void aCountOfRoundTripsIsOneTimedIterationAndFewOfThemAreVerified() {
        Schedule schedule = new Schedule(Plans.trial("ping-pong", "roundTrips=12345", "pairs=2"), Preset.SMOKE);

        assertThat(schedule.timed(1).limit()).isEqualTo(12_345);
        assertThat(schedule.timed(1).durationNanos()).isZero();
        assertThat(schedule.verification().limit()).isEqualTo(500);
        assertThat(verified("ping-pong", "roundTrips=1", "pairs=3"))
                .as("each pair")
                .isEqualTo(6);
    }

    @Test
    void everySenderOfAStreamIsVerified() {
        assertThat(verified("streaming", "messageSize=64KiB")).isEqualTo(Defaults.VERIFIED_BYTES / (64 << 10));
        assertThat(verified("streaming", "messageSize=4MiB", "window=2", "pairs=9", "direction=bidirectional"))
                .isEqualTo(18);
    }

    private static long verified(String workload, String... settings) {
        return new Schedule(Plans.trial(workload, settings), Preset.SMOKE)
                .verification()
                .limit();
    }

    @Test
    void theVerificationOfLargeMessagesIsBoundedAndReachesEveryConsumer() {
        Schedule schedule = new Schedule(
                Plans.trial("producer-consumer", "messageSize=8MiB", "credits=1", "producers=3", "consumers=2"),
                Preset.SMOKE);

        assertThat(schedule.verification().limit()).isEqualTo(3 * (2 + 2));
    }
}
