package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.cli.BuiltWorkbench.Started;
import workbench.plan.Plan;
import workbench.plan.Planner;
import workbench.plan.Trial;
import workbench.result.RunFolder;
import workbench.result.StoredRun;
import workbench.transport.Transports;
import workbench.workload.Workloads;

/** A real run, interrupted while it is at work, and finished by another process. */
class InterruptedRunIT {
    private static final int ROUNDS = 4;

    @TempDir
    Path directory;

    private Started started;

    @AfterEach
    void endWhatATestThatFailsHasLeft() {
        started.process().descendants().forEach(ProcessHandle::destroyForcibly);
        started.process().destroyForcibly();
    }

    @Test
    void anInterruptedRunIsFinishedByAnotherProcess() throws Exception {
        start("--workload parallel-sum --transport jms-artemis-vm --preset smoke --set elements=1000,2000 --rounds "
                + ROUNDS + " --out " + run());
        await().atMost(Duration.ofMinutes(2)).until(() -> repetitions().size() >= 2);
        BuiltWorkbench.signal("INT", List.of(started.process().toHandle()));
        assertThat(started.awaitEnd()).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(started.err()).contains("run --resume");
        List<String> before = repetitions();
        assertThat(before).hasSizeLessThan(2 * ROUNDS);
        assertThat(StoredRun.read(run()).run().hasFinished()).isFalse();

        start("--resume " + run());

        assertThat(started.awaitEnd()).as(started.err()).isEqualTo(ExitCode.OK);
        assertThat(repetitions()).startsWith(before.toArray(String[]::new)).isEqualTo(planned());
        assertThat(StoredRun.read(run()).run().hasFinished()).isTrue();
        try (var files = Files.list(run())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            RunFolder.RUN, RunFolder.REPETITIONS, RunFolder.SUMMARY, ReportFile.NAME, "sources");
        }

        start("--resume " + run());

        assertThat(started.awaitEnd()).isEqualTo(ExitCode.OK);
        assertThat(started.out()).contains("Nothing is missing");
        assertThat(repetitions()).hasSize(2 * ROUNDS);
    }

    private void start(String options) throws IOException {
        started = new BuiltWorkbench(directory).start(("run " + options).split(" "));
    }

    private Path run() {
        return directory.resolve("run");
    }

    private List<String> repetitions() {
        return Files.exists(run().resolve(RunFolder.RUN))
                ? StoredRun.read(run()).repetitions().stream()
                        .map(repetition -> repetition.round() + " " + repetition.trial())
                        .toList()
                : List.of();
    }

    /** All of them, in the order that the run's seed gives. */
    private List<String> planned() {
        Plan plan = new Planner(Workloads.all(), Transports.all())
                .restore(StoredRun.read(run()).run().plan());
        List<String> planned = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            for (Trial trial : plan.round(round)) {
                planned.add(round + " " + trial.id());
            }
        }
        return planned;
    }
}
