package workbench.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OverheadScheduleTest {
    @Test
    void aBatchLeavesTheBareLoopSomethingToDo() {
        OverheadSchedule schedule = schedule("producer-consumer", "messages=100");

        assertThat(schedule.timed(1).batch()).isOne();
        assertThat(schedule.timed(4).batch()).isEqualTo(4);
        assertThat(schedule.timed(1_024).batch()).isEqualTo(32);
    }

    @Test
    void aSumIsTimedByItself() {
        assertThat(schedule("parallel-sum").timed(1).batch()).isOne();
    }

    private static OverheadSchedule schedule(String workload, String... settings) {
        return new OverheadSchedule(Plans.trial(workload, settings), 2, 0);
    }
}
