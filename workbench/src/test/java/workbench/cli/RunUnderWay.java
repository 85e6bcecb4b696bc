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
import java.util.stream.Stream;
import workbench.cli.BuiltWorkbench.Started;
import workbench.result.Repetition;
import workbench.result.RunFolder;
import workbench.result.StoredRun;

/** The built workbench at a run that takes minutes, to be interrupted or killed, and what is left of it. */
final class RunUnderWay implements AutoCloseable {
    static final Duration LONG = Duration.ofMinutes(2);

    /** CPU time of the children by which they are most likely measuring. Whatever they are at, the same must hold. */
    static final Duration WELL_UNDER_WAY = Duration.ofMillis(1_500);

    /** A seed that has a sum that takes no time come before messages for minutes. */
    private static final String SHORT_THEN_LONG = "1";

    /** A seed that has it the other way round. */
    private static final String LONG_THEN_SHORT = "6";

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

    private final Path directory;
    private final Started started;
    private List<ProcessHandle> children = List.of();

    /** Starts it; its folder is {@code run} in the directory. */
    private RunUnderWay(Path directory, String seed, String transport, String... more) throws IOException {
        this.directory = directory;
        assumeTrue(BuiltWorkbench.has(transport), "MPJ Express is not available");
        List<String> arguments = new ArrayList<>(List.of("run", "--transport", transport));
        arguments.addAll(List.of("--seed", seed, "--out", folder().toString()));
        arguments.addAll(SHORT_AND_LONG);
        arguments.addAll(List.of(more));
        started = new BuiltWorkbench(directory).start(arguments.toArray(String[]::new));
    }

    /** Starts it and waits until its second repetition, which is long, is well under way. */
    static RunUnderWay inItsSecondRepetition(Path directory, String transport, String... more) throws IOException {
        RunUnderWay run = new RunUnderWay(directory, SHORT_THEN_LONG, transport, more);
        run.awaitMeasuringAfter(1);
        return run;
    }

    /** Starts it and waits until its first repetition, which is long, is well under way. */
    static RunUnderWay inItsFirstRepetition(Path directory, String transport) throws IOException {
        RunUnderWay run = new RunUnderWay(directory, LONG_THEN_SHORT, transport);
        run.awaitMeasuringAfter(0);
        return run;
    }

    private void awaitMeasuringAfter(int ended) throws IOException {
        await().atMost(LONG)
                .until(() ->
                        repetitions().size() == ended && cpu(started.children()).compareTo(WELL_UNDER_WAY) > 0);
        children = started.children();
    }

    static Duration cpu(List<ProcessHandle> processes) {
        return processes.stream()
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    Path folder() {
        return directory.resolve("run");
    }

    Started started() {
        return started;
    }

    ProcessHandle workbench() {
        return started.process().toHandle();
    }

    /** Of the repetition that was under way. */
    List<ProcessHandle> children() {
        return children;
    }

    List<ProcessHandle> all() {
        List<ProcessHandle> all = new ArrayList<>(children);
        all.add(workbench());
        return all;
    }

    void awaitThatAllHaveEnded() {
        await().atMost(LONG).until(() -> all().stream().allMatch(BuiltWorkbench::hasEnded));
    }

    void assertNothingRuns() {
        await().atMost(LONG).until(() -> children.stream().allMatch(BuiltWorkbench::hasEnded));
        await().atMost(LONG).untilAsserted(() -> assertThat(workFolders()).isEmpty());
    }

    List<Repetition> repetitions() {
        return Files.exists(folder().resolve(RunFolder.RUN))
                ? StoredRun.read(folder()).repetitions()
                : List.of();
    }

    List<Path> workFolders() throws IOException {
        try (Stream<Path> entries = Files.list(folder())) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith("work-"))
                    .toList();
        }
    }

    /** Ends what a test that fails has left. */
    @Override
    public void close() {
        children.forEach(ProcessHandle::destroyForcibly);
        started.process().descendants().forEach(ProcessHandle::destroyForcibly);
        started.process().destroyForcibly();
    }
}
