package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workbench.cli.BuiltWorkbench.Started;
import workbench.result.Repetition;
import workbench.result.RunFolder;
import workbench.result.Status;
import workbench.result.StoredRun;

/** What is left of a run whose workbench or one of whose processes is interrupted or killed: all that had ended, and nothing else. */
class InterruptionIT {
    private static final Duration LONG = Duration.ofMinutes(2);

    /** CPU time of the children by which they are most likely measuring. Whatever they are at, the same must hold. */
    private static final Duration WELL_UNDER_WAY = Duration.ofMillis(1_500);

    /** A sum that takes no time and messages for minutes, in an order that the seed decides. */
    private static final List<String> SHORT_AND_LONG = List.of(
            "--preset",
            "smoke",
            "--workload",
            "parallel-sum,producer-consumer",
            "--set",
            "elements=10",
            "--set",
            "producers=2",
            "--set",
            "consumers=2",
            "--set",
            "duration=5min",
            "--set",
            "timeLimit=10min");

    private static final String SHORT_THEN_LONG = "1";
    private static final String LONG_THEN_SHORT = "6";

    @TempDir
    Path directory;

    private Started started;
    private List<ProcessHandle> children = List.of();

    @AfterEach
    void endWhatATestThatFailsHasLeft() {
        children.forEach(ProcessHandle::destroyForcibly);
        if (started != null) {
            started.process().descendants().forEach(ProcessHandle::destroyForcibly);
            started.process().destroyForcibly();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jms-artemis-tcp", "jms-artemis-vm", "mpi-mpj-cluster", "mpi-mpj-multicore"})
    void whenTheWorkbenchIsKilledItsChildrenEndAndRemoveTheirTraces(String transport) throws Exception {
        startSecondRepetition(transport);

        BuiltWorkbench.signal("KILL", List.of(started.process().toHandle()));

        assertThat(started.awaitEnd()).isEqualTo(128 + 9);
        assertOnlyTheFirstRepetitionIsLeft();
    }

    @Test
    void afterCtrlCWhatHasEndedIsKept() throws Exception {
        startSecondRepetition("jms-artemis-tcp", "--set", "delivery=persistent");

        BuiltWorkbench.signal("INT", List.of(started.process().toHandle()));

        assertInterrupted();
    }

    @Test
    void afterCtrlCOnATerminalWhichReachesTheChildrenTooWhatHasEndedIsKept() throws Exception {
        startSecondRepetition("jms-artemis-tcp");

        List<ProcessHandle> group = new ArrayList<>(children);
        group.add(started.process().toHandle());
        BuiltWorkbench.signal("INT", group);

        assertInterrupted();
    }

    @Test
    void afterAKillOfEverythingTheNextRunRemovesWhatWasLeft() throws Exception {
        startSecondRepetition("jms-artemis-tcp", "--set", "delivery=persistent");
        List<ProcessHandle> all = new ArrayList<>(children);
        all.add(started.process().toHandle());
        BuiltWorkbench.signal("KILL", all);
        await().atMost(LONG).until(() -> all.stream().allMatch(BuiltWorkbench::hasEnded));
        assertThat(workFolders()).hasSize(1);

        Started next = workbench()
                .start("run", "--preset", "smoke", "--workload", "parallel-sum", "--transport", "jms-artemis-vm");

        assertThat(next.awaitEnd()).as(next.err()).isZero();
        assertThat(workFolders()).isEmpty();
    }

    @Test
    void aKilledChildFailsItsRepetitionAndTheRestGoesOn() throws Exception {
        startRun(LONG_THEN_SHORT, "jms-artemis-tcp");
        awaitMeasuringAfter(0);

        BuiltWorkbench.signal("KILL", List.of(children.getLast()));

        assertThat(started.awaitEnd()).isEqualTo(ExitCode.FAILED);
        assertThat(repetitions()).extracting(Repetition::status).containsExactly(Status.FAILED, Status.OK);
        assertThat(repetitions().getFirst().reason()).isEqualTo("consumer (rank 3) was killed (signal 9, SIGKILL)");
        assertThat(started.out()).contains("round 1: failed: consumer (rank 3) was killed");
        assertNothingRuns();
    }

    @Test
    void aKilledPreparationRemovesItsOwnFolderAndNoOther() throws Exception {
        Path temporary =
                Files.createDirectories(directory.resolve("temporary/precious")).getParent();
        started = new BuiltWorkbench(directory, Map.of("JDK_JAVA_OPTIONS", "-Djava.io.tmpdir=" + temporary))
                .start("prepare");
        await().atMost(LONG).until(() -> cpu(started.children()).compareTo(WELL_UNDER_WAY) > 0);
        children = started.children();
        assertThat(temporary).isDirectoryContaining("glob:**/workbench-training*");

        BuiltWorkbench.signal("KILL", List.of(started.process().toHandle()));

        await().atMost(LONG).until(() -> children.stream().allMatch(BuiltWorkbench::hasEnded));
        assertThat(temporary.resolve("precious")).exists();
        assertThat(temporary).isDirectoryNotContaining("glob:**/workbench-training*");
    }

    private void assertInterrupted() throws Exception {
        assertThat(started.awaitEnd()).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(started.err()).contains("Interrupted. What has ended is kept; ", " show ");
        assertOnlyTheFirstRepetitionIsLeft();
    }

    private void assertOnlyTheFirstRepetitionIsLeft() throws Exception {
        assertNothingRuns();
        assertThat(repetitions()).extracting(Repetition::status).containsExactly(Status.OK);
        Started show = workbench().start("show", run().toString());
        assertThat(show.awaitEnd()).isZero();
        assertThat(show.out()).contains("The run was interrupted: 1 of 2 repetitions are here", "correct");
    }

    private void assertNothingRuns() {
        await().atMost(LONG).until(() -> children.stream().allMatch(BuiltWorkbench::hasEnded));
        await().atMost(LONG).untilAsserted(() -> assertThat(workFolders()).isEmpty());
    }

    private void startSecondRepetition(String transport, String... more) throws IOException {
        startRun(SHORT_THEN_LONG, transport, more);
        awaitMeasuringAfter(1);
    }

    private void startRun(String seed, String transport, String... more) throws IOException {
        assumeTrue(BuiltWorkbench.has(transport), "MPJ Express is not available");
        List<String> arguments = new ArrayList<>(List.of("run", "--transport", transport));
        arguments.addAll(List.of("--seed", seed, "--out", run().toString()));
        arguments.addAll(SHORT_AND_LONG);
        arguments.addAll(List.of(more));
        started = workbench().start(arguments.toArray(String[]::new));
    }

    private void awaitMeasuringAfter(int ended) {
        await().atMost(LONG)
                .until(() ->
                        repetitions().size() == ended && cpu(started.children()).compareTo(WELL_UNDER_WAY) > 0);
        children = started.children();
    }

    private static Duration cpu(List<ProcessHandle> processes) {
        return processes.stream()
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    private BuiltWorkbench workbench() {
        return new BuiltWorkbench(directory);
    }

    private Path run() {
        return directory.resolve("run");
    }

    private List<Repetition> repetitions() {
        return Files.exists(run().resolve(RunFolder.RUN))
                ? StoredRun.read(run()).repetitions()
                : List.of();
    }

    private List<Path> workFolders() throws IOException {
        try (Stream<Path> entries = Files.list(run())) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith("work-"))
                    .toList();
        }
    }
}
