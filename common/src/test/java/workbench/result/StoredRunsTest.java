package workbench.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredRunsTest {
    @TempDir
    Path results;

    @Test
    void runsAreReadAndWhatIsNoneIsNamed() throws Exception {
        run("b");
        run("a");
        Files.writeString(results.resolve("notes.txt"), "buy milk");
        Files.createDirectory(results.resolve("empty"));
        Files.writeString(results.resolve(".gitkeep"), "");
        run("damaged");
        Files.writeString(
                results.resolve("damaged").resolve(RunFolder.REPETITIONS), "oops\n", StandardOpenOption.APPEND);

        StoredRuns stored = StoredRuns.in(results);

        assertThat(stored.runs())
                .extracting(run -> run.folder().getFileName().toString())
                .containsExactlyInAnyOrder("a", "b");
        assertThat(stored.skipped())
                .hasSize(3)
                .anyMatch(sentence -> sentence.contains("notes.txt' is no folder of a run"))
                .anyMatch(sentence -> sentence.contains("empty' holds no run"))
                .anyMatch(sentence -> sentence.contains("repetitions.jsonl' is damaged at line 2"));
    }

    @Test
    void whatFillsALineIsLeftOutAndTheFiguresAreNot() {
        run("a");

        assertThat(StoredRuns.in(results).runs().getFirst().repetitions())
                .singleElement()
                .satisfies(repetition -> {
                    assertThat(repetition.histogram()).isEmpty();
                    assertThat(repetition.windows()).isNull();
                    assertThat(repetition.participants()).isEmpty();
                    assertThat(repetition.metrics()).isEqualTo(Samples.ok(1).metrics());
                    assertThat(repetition.verdict()).isEqualTo(Samples.ok(1).verdict());
                });
    }

    @Test
    void theNewestAreThoseWithTheLastNames() {
        run("20260101");
        run("20260103");
        run("20260102");

        assertThat(StoredRuns.newest(results, 2).runs())
                .extracting(run -> run.folder().getFileName().toString())
                .containsExactlyInAnyOrder("20260102", "20260103");
    }

    @Test
    void whereNothingWasRunThereAreNoRuns() {
        assertThat(StoredRuns.in(results.resolve("none")).runs()).isEmpty();
    }

    @Test
    void aForeignFileIsReadAsFarAsItGoes() throws Exception {
        Path foreign = Files.createDirectory(results.resolve("foreign"));
        Files.writeString(
                foreign.resolve(RunFolder.RUN),
                "{\"schemaVersion\": \"1.0\", \"plan\": {\"trials\": [null, {\"parameters\": {\"a\": null}}]}}");
        Files.writeString(foreign.resolve(RunFolder.REPETITIONS), "{}\n{\"trial\": \"t\"}\n");

        StoredRun run = StoredRuns.in(results).runs().getFirst();

        assertThat(run.run().plan().trials()).singleElement().satisfies(trial -> {
            assertThat(trial.workload()).isEmpty();
            assertThat(trial.parameters()).isEmpty();
        });
        assertThat(run.repetitions()).extracting(Repetition::status).containsOnly(Status.FAILED);
    }

    private void run(String name) {
        RunFolder folder = RunFolder.create(results.resolve(name));
        folder.write(Samples.run());
        folder.append(Samples.ok(1));
    }
}
