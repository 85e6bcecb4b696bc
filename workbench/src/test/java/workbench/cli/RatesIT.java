package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.cli.BuiltWorkbench.Started;
import workbench.result.Repetition;
import workbench.result.RunFolder;
import workbench.result.StoredRun;

/** The commands that try rates, over a real transport. How fast it is, is not asserted: whether a rate holds is left open. */
class RatesIT {
    private static final String CLOSED = "producer-consumer/queue/threads/portable";

    @TempDir
    Path directory;

    private Started started;

    @AfterEach
    void endWhatATestThatFailsHasLeft() {
        started.process().descendants().forEach(ProcessHandle::destroyForcibly);
        started.process().destroyForcibly();
    }

    /**
     * In a day each message arrives, so that only whether a rate is reached decides. How many rates are tried is not known before, so the transport
     * is one whose JVMs start soon.
     */
    @Test
    void aSearchEndsWithTheRateThatHeld() throws Exception {
        start("queue", "rate-search --bound max=24h --rounds 1");

        assertThat(started.awaitEnd()).as(started.err()).isEqualTo(ExitCode.OK);
        assertThat(started.out())
                .containsPattern(
                        "producer-consumer over queue \\(threads, portable\\): [0-9,]+/s held max ≤ 24h in 1 of 1"
                                + " repetitions.*; a closed loop moved [0-9,]+/s\\.\n")
                .containsPattern("held 1 of 1\n")
                .contains("Files: " + run());
        List<Repetition> repetitions = stored();
        assertThat(repetitions.getFirst().trial()).isEqualTo(CLOSED);
        assertThat(repetitions)
                .extracting(Repetition::trial)
                .filteredOn(trial -> trial.startsWith(CLOSED + "/rate="))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void aSweepShowsEachShare() throws Exception {
        start("jms-artemis-vm", "rate-versus-latency --shares 5,1000 --rounds 1");

        assertThat(started.awaitEnd()).as(started.err()).isEqualTo(ExitCode.OK);
        assertThat(started.out())
                .contains("producer-consumer over jms-artemis-vm (threads)\n")
                .containsPattern("\n +[0-9,]+ +5 % ")
                .containsPattern("\n +[0-9,]+ +1000 % ");
        assertThat(stored())
                .hasSize(3)
                .allMatch(repetition -> repetition.verdict().correct());
    }

    private void start(String transport, String options) throws IOException {
        started = new BuiltWorkbench(directory)
                .start((options + " --transport " + transport + " --preset smoke --set duration=100ms --out " + run())
                        .split(" "));
    }

    private Path run() {
        return directory.resolve("run");
    }

    private List<Repetition> stored() {
        assertThat(Files.exists(run().resolve(RunFolder.SUMMARY))).isTrue();
        StoredRun stored = StoredRun.read(run());
        assertThat(stored.run().hasFinished()).isTrue();
        assertThat(stored.warnings()).isEmpty();
        return stored.repetitions();
    }
}
