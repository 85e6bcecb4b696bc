package workbench.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import workbench.plan.Plan;
import workbench.plan.Plans;
import workbench.result.MadeRepetition;
import workbench.result.Repetition;
import workbench.result.RunRecord;
import workbench.result.Status;
import workbench.result.StoredRun;

class EstimateTest {
    private static final List<String> PC = List.of("producer-consumer");

    @Test
    void whereNothingWasRunBeforeThePresetTellsIt() {
        double small = Estimate.of(plan(2, "duration=1s"), List.of()).seconds();
        double long_ = Estimate.of(plan(2, "duration=11s"), List.of()).seconds();

        assertThat(long_ - small).isCloseTo(2 * 10, within(1e-9));
        assertThat(small).isGreaterThan(2 * 1.1);
        assertThat(Estimate.of(plan(4, "duration=1s"), List.of()).seconds()).isEqualTo(2 * small);
    }

    @Test
    void theSameTrialTakesAsLongAsItTook() {
        List<StoredRun> earlier = List.of(run(plan(3), 2.0, 4.0, 100.0));

        Estimate estimate = Estimate.of(plan(10, "seed=7", "timeLimit=2min"), earlier);

        assertThat(estimate).isEqualTo(new Estimate(40, 1));
    }

    @Test
    void anotherTrialTellsNothing() {
        List<StoredRun> earlier = List.of(run(plan(1), 2.0));

        assertThat(Estimate.of(plan(1, "messageSize=64"), earlier).known()).isZero();
        assertThat(Estimate.of(plan(1, "ink=blue"), earlier).known()).isZero();
    }

    @Test
    void aScheduleAndItsSettlingTakeTheirTime() {
        assertThat(Estimate.of(plan(1, "messages=1000", "rate=10/s"), List.of()).seconds())
                .isBetween(100.0, 105.0);
    }

    @Test
    void aComputationTakesTheTimeOfItsRounds() {
        Plan sums =
                Plans.plan(Plans.request(List.of("parallel-sum"), List.of("paper-usual"), "elements=1M", "work=10000"));

        assertThat(Estimate.of(sums, List.of()).seconds()).isGreaterThan(50);
    }

    @Test
    void howLongItTookToFailSaysNothing() {
        Plan plan = plan(1);
        Repetition ended = MadeRepetition.of(plan.trials().getFirst().record())
                .ended(Status.TIMEOUT, "the time limit of 1min passed")
                .wallSeconds(60)
                .make();
        RunRecord run = RunRecord.begun("run", "2026-01-01T12:00:00Z", List.of(), Map.of(), plan.record());

        Estimate estimate = Estimate.of(
                plan(1, "duration=70s"), List.of(new StoredRun(Path.of("run"), run, List.of(ended), List.of())));

        assertThat(estimate.known()).isZero();
        assertThat(Estimate.of(plan, List.of(new StoredRun(Path.of("run"), run, List.of(ended), List.of())))
                        .known())
                .isZero();
        assertThat(estimate.seconds()).isGreaterThan(70);
    }

    private static Plan plan(int rounds, String... settings) {
        Plan plan = Plans.plan(Plans.request(PC, List.of("paper-usual"), settings));
        return new Plan(plan.preset(), plan.seed(), rounds, plan.stopping(), plan.trials(), plan.notes());
    }

    private static StoredRun run(Plan plan, double... wallSeconds) {
        List<Repetition> repetitions = new ArrayList<>();
        for (double seconds : wallSeconds) {
            repetitions.add(MadeRepetition.of(plan.trials().getFirst().record())
                    .round(repetitions.size() + 1)
                    .wallSeconds(seconds)
                    .make());
        }
        RunRecord run = RunRecord.begun("run", "2026-01-01T12:00:00Z", List.of(), Map.of(), plan.record());
        return new StoredRun(Path.of("run"), run, repetitions, List.of());
    }
}
