package workbench.overhead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import workbench.ipc.PipeTransport;
import workbench.plan.PlanRequest;
import workbench.plan.Planner;
import workbench.plan.Preset;
import workbench.plan.Selection;
import workbench.plan.Trial;
import workbench.transport.Transport;
import workbench.workload.Workloads;

class OverheadScheduleTest {
    @Test
    void aBatchLeavesTheBareLoopSomethingToDo() {
        assertThat(schedule("producer-consumer", Map.of("messages", "2"))
                        .timed(1_024)
                        .batch())
                .isOne();
        assertThat(schedule("producer-consumer", Map.of("messages", "640000"))
                        .timed(1_024)
                        .batch())
                .isEqualTo(1_024);
    }

    @Test
    void theWarmUpHasTheKernelsBatchAlsoAfterABareLoopOfWhichLittleIsSeen() {
        OverheadSchedule schedule = schedule("producer-consumer", Map.of("messages", "640000"));

        assertThat(schedule.warmup(1).batch()).isOne();
        assertThat(schedule.warmup(16).batch()).isEqualTo(16);
        assertThat(schedule.warmup(1).batch()).isEqualTo(16);
        assertThat(schedule.warmup(1).batch()).isEqualTo(16);
        assertThat(schedule.warmup(32).batch()).isEqualTo(32);
    }

    @Test
    void aSumIsTimedByItself() {
        assertThat(schedule("parallel-sum", Map.of()).timed(1).batch()).isOne();
    }

    private static OverheadSchedule schedule(String workload, Map<String, String> settings) {
        Transport transport = new PipeTransport();
        Selection selection = Selection.one(workload, transport.id(), Optional.empty(), Trial.PORTABLE, settings);
        PlanRequest request = new PlanRequest(List.of(selection), Preset.SMOKE, OptionalInt.of(1), OptionalLong.of(1));
        Trial trial = new Planner(Workloads.all(), List.of(transport))
                .plan(request)
                .trials()
                .getFirst();
        return new OverheadSchedule(trial, 2, 0);
    }
}
