package workbench.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import workbench.plan.Plans;

class OverheadScheduleTest {
    @Test
    void aBatchLeavesTheBareLoopSomethingToDo() {
        assertThat(schedule("producer-consumer", "messages=2").timed(1_024).batch())
                .isOne();
        assertThat(schedule("producer-consumer", "messages=640000").timed(1_024).batch())
                .isEqualTo(1_024);
    }

    @Test
    void theWarmUpHasTheKernelsBatchAlsoAfterABareLoopOfWhichLittleIsSeen() {
        OverheadSchedule schedule = schedule("producer-consumer", "messages=640000");

        assertThat(schedule.warmup(1).batch()).isOne();
        assertThat(schedule.warmup(16).batch()).isEqualTo(16);
        assertThat(schedule.warmup(1).batch()).isEqualTo(16);
        assertThat(schedule.warmup(1).batch()).isEqualTo(16);
        assertThat(schedule.warmup(32).batch()).isEqualTo(32);
    }

    @Test
    void aSumIsTimedByItself() {
        assertThat(schedule("parallel-sum").timed(1).batch()).isOne();
    }

    private static OverheadSchedule schedule(String workload, String... settings) {
        return new OverheadSchedule(Plans.trial(workload, settings), 2, 0);
    }
}
