package workbench.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.workload.UsageException;

class RunFolderTest {
    private static final int WANTING = 8;

    @TempDir
    Path directory;

    @Test
    void whatWasWrittenIsReadBack() {
        RunFolder folder = RunFolder.create(directory.resolve("new/run"));
        folder.write(Samples.run());
        folder.append(Samples.ok(1));
        folder.append(Samples.failed(2));

        StoredRun stored = StoredRun.read(folder.path());

        assertThat(stored.run()).isEqualTo(Samples.run());
        assertThat(stored.repetitions()).containsExactly(Samples.ok(1), Samples.failed(2));
        assertThat(stored.warnings()).isEmpty();
    }

    @Test
    void figuresAndPercentilesLieSideBySide() throws Exception {
        RunFolder folder = RunFolder.create(directory);
        folder.append(Samples.ok(1));

        assertThat(Files.readString(directory.resolve(RunFolder.REPETITIONS)))
                .contains("\"metrics\":{\"messagesPerSecond\":92100.5,\"sojournNanos\":{\"p50\":1,")
                .contains("\"status\":\"ok\"")
                .endsWith("}\n");
    }

    @Test
    void whatFilesOfEarlierVersionsDoNotHaveIsMissingAndNoMistake() {
        String line = Json.writeCompact(Samples.ok(1));
        String earlier = line.replace(",\"mean\":2.5", "").replace(",\"iterations\":[9.5]", "");
        assertThat(earlier).hasSize(line.length() - ",'mean':2.5,'iterations':[9.5]".length());

        Repetition read = Json.MAPPER.readValue(earlier, Repetition.class);

        assertThat(read.metrics().latencies().get("sojournNanos").mean()).isNull();
        assertThat(read.windows().iterations()).isEmpty();
    }

    @Test
    void numbersThatJsonDoesNotHaveAreLeftOut() throws Exception {
        RunFolder folder = RunFolder.create(directory);
        folder.append(Samples.withMetrics(1, Map.of("seconds", 1.0, "speedUp", Double.NaN)));
        folder.append(Samples.withMetrics(2, Map.of("seconds", 1.0, "speedUp", Double.POSITIVE_INFINITY)));

        assertThat(Files.readString(directory.resolve(RunFolder.REPETITIONS)))
                .doesNotContain("speedUp")
                .doesNotContain("NaN")
                .doesNotContain("Infinity")
                .contains("\"seconds\":1.0");
    }

    @Test
    void aRunWithoutRepetitionsIsRead() {
        RunFolder folder = RunFolder.create(directory);
        folder.write(Samples.run());

        assertThat(StoredRun.read(directory).repetitions()).isEmpty();
    }

    @Test
    void noDraftIsLeftBeside() throws Exception {
        try (RunFolder folder = RunFolder.create(directory)) {
            folder.write(Samples.run());
            folder.write(Samples.run());
            folder.writeSummary("trial\n");
        }

        try (var files = Files.list(directory)) {
            assertThat(files.map(p -> p.getFileName().toString()))
                    .containsExactlyInAnyOrder(RunFolder.RUN, RunFolder.SUMMARY, RunFolder.REPETITIONS);
        }
    }

    @Test
    void aFullDiskIsSaidAndLeavesWhatWasThere() throws Exception {
        RunFolder folder = RunFolder.create(directory);
        folder.write(Samples.run());
        String before = Files.readString(directory.resolve(RunFolder.RUN));
        Files.createSymbolicLink(directory.resolve(RunFolder.RUN + ".tmp"), Path.of("/dev/full"));
        Files.delete(directory.resolve(RunFolder.REPETITIONS));
        Files.createSymbolicLink(directory.resolve(RunFolder.REPETITIONS), Path.of("/dev/full"));

        assertThatThrownBy(() -> folder.write(Samples.run()))
                .isInstanceOf(UnwritableException.class)
                .hasMessageContaining(RunFolder.RUN + "' cannot be written (no space left on the device)");
        assertThatThrownBy(() -> folder.append(Samples.ok(1)))
                .isInstanceOf(UnwritableException.class)
                .hasMessageContaining(RunFolder.REPETITIONS + "' cannot be written (no space left on the device)");
        assertThat(directory.resolve(RunFolder.RUN)).hasContent(before);
    }

    @Test
    void aFolderHasOneWriterAtATime() {
        RunFolder folder = RunFolder.create(directory);
        folder.write(Samples.run());

        assertThatThrownBy(() -> RunFolder.reopen(directory))
                .isInstanceOf(UsageException.class)
                .hasMessage("--resume cannot be '" + directory
                        + "': this run is still going on; wait for its end, or end it.");
        folder.close();
        RunFolder.reopen(directory).close();
    }

    @Test
    void anotherProcessKeepsOthersOutUntilItEndsHoweverThatIs() throws Exception {
        try (RunFolder folder = RunFolder.create(directory)) {
            folder.write(Samples.run());
        }
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        WriterMain.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat(writer.inputReader().readLine()).isEqualTo("writing " + directory);
            assertThatThrownBy(() -> RunFolder.reopen(directory)).hasMessageContaining("this run is still going on");
        } finally {
            writer.destroyForcibly().waitFor();
        }
        RunFolder.reopen(directory).close();
    }

    @Test
    void ofAllWhoResumeAtOnceOneWrites() {
        try (RunFolder folder = RunFolder.create(directory)) {
            folder.write(Samples.run());
        }

        assertThat(atOnce(() -> RunFolder.reopen(directory))).hasSize(1);
    }

    @Test
    void noRepetitionIsAddedTwice() {
        try (RunFolder folder = RunFolder.create(directory)) {
            folder.write(Samples.run());
            folder.append(Samples.ok(1));
            assertThatThrownBy(() -> folder.append(Samples.ok(1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Round 1 of ");
        }
        try (RunFolder again = RunFolder.reopen(directory)) {
            assertThatThrownBy(() -> again.append(Samples.ok(1))).isInstanceOf(IllegalArgumentException.class);
            again.append(Samples.ok(2));
        }

        assertThat(StoredRun.read(directory).repetitions()).containsExactly(Samples.ok(1), Samples.ok(2));
    }

    @Test
    void aLineThatIsThereTwiceCountsOnceAndIsNamed() throws Exception {
        RunFolder folder = RunFolder.create(directory);
        folder.write(Samples.run());
        folder.append(Samples.ok(1));
        folder.append(Samples.ok(2));
        Path file = directory.resolve(RunFolder.REPETITIONS);
        Files.writeString(file, Files.readString(file).repeat(2));

        for (StoredRun stored :
                List.of(StoredRun.read(directory), StoredRun.skim(directory), StoredRun.salvage(directory))) {
            assertThat(stored.repetitions()).extracting(Repetition::round).containsExactly(1, 2);
            assertThat(stored.warnings())
                    .hasSize(2)
                    .first()
                    .asString()
                    .contains("has round 1 of ", " once more in line 3: that line is left out.");
        }
    }

    @Test
    void aFolderThatIsNotEmptyIsRefused() throws Exception {
        Files.writeString(directory.resolve("thesis.tex"), "precious");

        assertThatThrownBy(() -> RunFolder.create(directory))
                .isInstanceOf(UsageException.class)
                .hasMessage("--out cannot be '" + directory + "': it is not empty; allowed is a folder that is empty"
                        + " or does not exist yet, where files can be written.");
    }

    @Test
    void ofAllWhoWantOneFolderAtOnceOneGetsIt() {
        Path folder = directory.resolve("run");

        List<RunFolder> got = atOnce(() -> RunFolder.create(folder));

        assertThat(got).hasSize(1);
    }

    @Test
    void allWhoWantAFreshFolderAtOnceGetOneEach() {
        Path folder = directory.resolve("results/run");

        List<RunFolder> got = atOnce(() -> RunFolder.createFresh(folder));

        assertThat(got)
                .extracting(RunFolder::path)
                .contains(folder)
                .hasSize(WANTING)
                .doesNotHaveDuplicates();
    }

    @Test
    void aFreshFolderThatCannotBeMadeIsRefused() {
        assertThatThrownBy(() -> RunFolder.createFresh(Path.of("/proc/self/results/run")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("'/proc/self/results/run' cannot be made")
                .hasMessageContaining("--out DIR");
    }

    /** What those get who are not refused. */
    private static List<RunFolder> atOnce(Callable<RunFolder> wish) {
        try (ExecutorService threads = Executors.newFixedThreadPool(WANTING)) {
            return threads.invokeAll(Collections.nCopies(WANTING, wish)).stream()
                    .filter(future -> future.state() == Future.State.SUCCESS)
                    .map(Future::resultNow)
                    .toList();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aFileInTheWayIsRefused() throws Exception {
        Path file = Files.writeString(directory.resolve("file"), "");

        assertThatThrownBy(() -> RunFolder.create(file))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("--out cannot be '" + file + "'");
        assertThatThrownBy(() -> RunFolder.create(file.resolve("below")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(
                        "--out cannot be '" + file.resolve("below") + "': it cannot be written (Not a directory)");
    }

    @Test
    void noNameIsRefusedAndNotTakenForTheWorkingDirectory() {
        assertThatThrownBy(() -> RunFolder.create(Path.of("")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("--out cannot be '': it is no name; allowed is a folder");
    }

    @Test
    void aFolderWhereNothingCanBeWrittenIsRefused() {
        Path kernels = Path.of("/proc/self/workbench");

        assertThatThrownBy(() -> RunFolder.create(kernels))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("--out cannot be '" + kernels + "': it cannot be written");
    }
}
