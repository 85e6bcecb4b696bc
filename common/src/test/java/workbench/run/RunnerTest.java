package workbench.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.analysis.EndedBy;
import workbench.launch.ChildLauncher;
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

    @Test
    void aRepetitionWhoseChildrenCannotBeStartedFailsAndTheRunGoesOn() throws Exception {
        ChildLauncher fullDisk = (words, environment, log) -> {
            throw new IOException("Cannot run program \"java\": No space left on device");
        };

        assertThat(run(fullDisk)).isEqualTo(EndedBy.ROUNDS);

        assertThat(repetitions).hasSize(3).allSatisfy(repetition -> {
            assertThat(repetition.status()).isEqualTo(Status.FAILED);
            assertThat(repetition.reason())
                    .startsWith("it could not be started: no space is left on the disk")
                    .contains("--out");
        });
    }

    @Test
    void threadsThatCannotBeStartedFailTheRepetitionOnly() throws Exception {
        ChildLauncher noThreads = (words, environment, log) -> {
            throw new OutOfMemoryError("unable to create native thread");
        };

        assertThat(run(noThreads)).isEqualTo(EndedBy.ROUNDS);

        assertThat(repetitions)
                .hasSize(3)
                .extracting(Repetition::reason)
                .allSatisfy(reason -> assertThat(reason).contains("no more threads or processes"));
    }

    @Test
    void logsThatCannotBeKeptEndNoRun() throws Exception {
        Files.createFile(folder.resolve("logs"));
        ChildLauncher broken = (words, environment, log) -> {
            Files.writeString(log, "what it printed");
            throw new IOException("broken");
        };

        assertThat(run(broken)).isEqualTo(EndedBy.ROUNDS);
        assertThat(repetitions).hasSize(3);
    }

    private EndedBy run(ChildLauncher launcher) throws InterruptedException {
        Trial trial = Plans.trial("producer-consumer");
        Plan plan = new Plan(Preset.SMOKE, 7, 3, Stopping.NONE, List.of(trial), List.of());
        ClassPaths any = transport -> List.of(folder);
        return new Runner(any, launcher, folder, repetitions::add, new RunListener() {}).run(plan);
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
