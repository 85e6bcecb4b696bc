package workbench.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.analysis.EndedBy;
import workbench.launch.ClassPaths;
import workbench.plan.Plan;
import workbench.plan.Plans;
import workbench.plan.Preset;
import workbench.plan.Stopping;
import workbench.plan.Trial;
import workbench.result.Repetition;
import workbench.result.Status;

/** Over a transport that is not there, so that no JVM is started. */
class RunnerTest {
    private static final ClassPaths NONE = transport -> {
        throw new AssertionError("nothing is to be started");
    };

    @TempDir
    Path folder;

    private final List<Repetition> repetitions = new ArrayList<>();

    @Test
    void allRoundsAreRun() throws Exception {
        assertThat(run(Stopping.NONE)).isEqualTo(EndedBy.ROUNDS);

        assertThat(repetitions).extracting(Repetition::round).containsExactly(1, 2, 3);
        assertThat(repetitions).extracting(Repetition::status).containsOnly(Status.UNAVAILABLE);
    }

    @Test
    void noRoundBeginsThatDoesNotFitIntoTheTime() throws Exception {
        Stopping oneNano = new Stopping(OptionalDouble.empty(), OptionalLong.of(1));

        assertThat(run(oneNano)).isEqualTo(EndedBy.TIME);
        assertThat(repetitions).hasSize(1);
    }

    private EndedBy run(Stopping stopping) throws InterruptedException {
        Trial trial = Plans.plan(Plans.request(List.of("producer-consumer"), List.of())).trials().stream()
                .filter(t -> t.transport() == Plans.ABSENT)
                .findFirst()
                .orElseThrow();
        Plan plan = new Plan(Preset.SMOKE, 7, 3, stopping, List.of(trial), List.of());
        return new Runner(NONE, folder, repetitions::add, new RunListener() {}).run(plan);
    }
}
