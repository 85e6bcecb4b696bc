package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workbench.cli.BuiltWorkbench.Started;
import workbench.result.Repetition;
import workbench.result.Status;

/** What is left of a run whose workbench or one of whose processes is interrupted or killed: all that had ended, and nothing else. */
class InterruptionIT {
    @TempDir
    Path directory;

    private RunUnderWay run;

    @AfterEach
    void endWhatATestThatFailsHasLeft() {
        if (run != null) {
            run.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jms-artemis-tcp", "jms-artemis-vm", "mpi-mpj-cluster", "mpi-mpj-multicore"})
    void whenTheWorkbenchIsKilledItsChildrenEndAndRemoveTheirTraces(String transport) throws Exception {
        run = RunUnderWay.inItsSecondRepetition(directory, transport);

        BuiltWorkbench.signal("KILL", List.of(run.workbench()));

        assertThat(run.started().awaitEnd()).isEqualTo(128 + 9);
        assertOnlyTheFirstRepetitionIsLeft();
    }

    @Test
    void afterCtrlCWhatHasEndedIsKept() throws Exception {
        run = RunUnderWay.inItsSecondRepetition(directory, "jms-artemis-tcp", "--set", "delivery=persistent");

        BuiltWorkbench.signal("INT", List.of(run.workbench()));

        assertInterrupted();
    }

    @Test
    void afterCtrlCOnATerminalWhichReachesTheChildrenTooWhatHasEndedIsKept() throws Exception {
        run = RunUnderWay.inItsSecondRepetition(directory, "jms-artemis-tcp");

        BuiltWorkbench.signal("INT", run.all());

        assertInterrupted();
    }

    @Test
    void afterAKillOfEverythingTheNextRunRemovesWhatWasLeft() throws Exception {
        run = RunUnderWay.inItsSecondRepetition(directory, "jms-artemis-tcp", "--set", "delivery=persistent");
        BuiltWorkbench.signal("KILL", run.all());
        run.awaitThatAllHaveEnded();
        assertThat(run.workFolders()).hasSize(1);

        Started next = new BuiltWorkbench(directory)
                .start("run", "--preset", "smoke", "--workload", "parallel-sum", "--transport", "jms-artemis-vm");

        assertThat(next.awaitEnd()).as(next.err()).isZero();
        assertThat(run.workFolders()).isEmpty();
    }

    @Test
    void aKilledChildFailsItsRepetitionAndTheRestGoesOn() throws Exception {
        run = RunUnderWay.inItsFirstRepetition(directory, "jms-artemis-tcp");

        BuiltWorkbench.signal("KILL", List.of(run.children().getLast()));

        assertThat(run.started().awaitEnd()).isEqualTo(ExitCode.FAILED);
        assertThat(run.repetitions()).extracting(Repetition::status).containsExactly(Status.FAILED, Status.OK);
        assertThat(run.repetitions().getFirst().reason()).isEqualTo("consumer (rank 3) was killed (signal 9, SIGKILL)");
        assertThat(run.started().out()).containsIgnoringWhitespaces("round 1: failed: consumer (rank 3) was killed");
        run.assertNothingRuns();
    }

    @Test
    void aKilledPreparationRemovesItsOwnFolderAndNoOther() throws Exception {
        Path temporary =
                Files.createDirectories(directory.resolve("temporary/precious")).getParent();
        Started started = new BuiltWorkbench(directory, Map.of("JDK_JAVA_OPTIONS", "-Djava.io.tmpdir=" + temporary))
                .start("prepare");
        await().atMost(RunUnderWay.LONG)
                .until(() -> RunUnderWay.cpu(started.children()).compareTo(RunUnderWay.WELL_UNDER_WAY) > 0);
        List<ProcessHandle> children = started.children();
        assertThat(temporary).isDirectoryContaining("glob:**/workbench-training*");

        BuiltWorkbench.signal("KILL", List.of(started.process().toHandle()));

        await().atMost(RunUnderWay.LONG).until(() -> children.stream().allMatch(BuiltWorkbench::hasEnded));
        assertThat(temporary.resolve("precious")).exists();
        assertThat(temporary).isDirectoryNotContaining("glob:**/workbench-training*");
    }

    private void assertInterrupted() throws Exception {
        assertThat(run.started().awaitEnd()).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(run.started().err()).contains("Interrupted. What has ended is kept; ", " show ");
        assertOnlyTheFirstRepetitionIsLeft();
    }

    private void assertOnlyTheFirstRepetitionIsLeft() throws Exception {
        run.assertNothingRuns();
        assertThat(run.repetitions()).extracting(Repetition::status).containsExactly(Status.OK);
        Started show = new BuiltWorkbench(directory).start("show", run.folder().toString());
        assertThat(show.awaitEnd()).isZero();
        assertThat(show.out()).contains("The run was interrupted: 1 of 2 repetitions are here", "correct");
    }
}
