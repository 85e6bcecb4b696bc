package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.launch.ProcessIdentity;
import workbench.result.Repetition;
import workbench.result.RunFolder;
import workbench.result.Status;
import workbench.result.StoredRun;

class ResumeTest {
    private static final int ALL = 12;
    private static final int BEFORE = 5;

    @TempDir
    Path directory;

    private final FakeHarness harness = new FakeHarness();
    private Shell shell;
    private Path folder;

    @BeforeEach
    void open() {
        shell = new Shell(directory, harness);
        folder = directory.resolve("interrupted");
    }

    @Test
    void whatIsMissingIsRunInTheOrderOfTheWholeAndNothingTwice() {
        start(directory.resolve("whole"));
        List<String> whole = repetitions(directory.resolve("whole"));
        interrupt();
        assertThat(repetitions(folder)).isEqualTo(whole.subList(0, BEFORE));
        shell.clear();

        assertThat(resume()).isEqualTo(ExitCode.OK);

        assertThat(repetitions(folder)).hasSize(ALL).isEqualTo(whole);
        assertThat(shell.err()).contains("the 7 missing repetitions of 12: 4 trials × 3 rounds");
        assertThat(shell.out()).contains("  correct").doesNotContain("was interrupted");
    }

    @Test
    void theRunStaysWhatItWasAndTellsThatItWentOn() {
        interrupt();
        resume();

        StoredRun stored = StoredRun.read(folder);
        assertThat(stored.run().command()).contains("run", "--seed", "5").doesNotContain("--resume");
        assertThat(stored.run().finishedAt()).isEqualTo("2026-01-01T12:00:00Z");
        assertThat(stored.run().resumptions())
                .singleElement()
                .satisfies(resumption -> assertThat(resumption.changes()).isEmpty());
        assertThat(folder.resolve(RunFolder.SUMMARY)).content().contains(",messagesPerSecond,3,");
    }

    @Test
    void aHalfWrittenLastLineIsDroppedAndItsRepetitionRunAgain() throws IOException {
        interrupt();
        Path file = folder.resolve(RunFolder.REPETITIONS);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 20));

        resume();

        assertThat(repetitions(folder)).hasSize(ALL).doesNotHaveDuplicates();
        assertThat(StoredRun.read(folder).warnings()).isEmpty();
    }

    @Test
    void aLastLineThatLacksOnlyItsEndIsKept() throws IOException {
        interrupt();
        Path file = folder.resolve(RunFolder.REPETITIONS);
        String text = Files.readString(file);
        Files.writeString(file, text.stripTrailing(), StandardOpenOption.TRUNCATE_EXISTING);

        resume();

        assertThat(Files.readString(file)).startsWith(text);
        assertThat(repetitions(folder)).hasSize(ALL).doesNotHaveDuplicates();
    }

    @Test
    void whatHasFailedIsNotRunAgain() {
        harness.status = Status.FAILED;
        interrupt();
        harness.status = Status.OK;

        assertThat(resume()).isEqualTo(ExitCode.FAILED);

        assertThat(StoredRun.read(folder).repetitions())
                .extracting(Repetition::status)
                .containsOnly(Status.FAILED, Status.OK)
                .filteredOn(Status.FAILED::equals)
                .hasSize(BEFORE);
    }

    @Test
    void itCanBeInterruptedAgain() {
        interrupt();
        harness.breaksAfter = 3;
        assertThat(resume()).isEqualTo(ExitCode.FAILED);
        harness.breaksAfter = Integer.MAX_VALUE;

        assertThat(resume()).isEqualTo(ExitCode.OK);

        assertThat(repetitions(folder)).hasSize(ALL).doesNotHaveDuplicates();
        assertThat(StoredRun.read(folder).run().resumptions()).hasSize(2);
    }

    @Test
    void ofAWholeRunNothingIsMissing() {
        start(folder);
        harness.plans.clear();
        shell.clear();

        assertThat(resume()).isEqualTo(ExitCode.OK);

        assertThat(shell.out()).contains("Nothing is missing: '" + folder + "' holds 12 repetitions");
        assertThat(harness.plans).isEmpty();
    }

    @Test
    void anotherMachineIsToldAndKept() {
        interrupt();
        harness.environment = Map.of("processors", 64L, "loadAverage", 3.5, "clockNanos", 24.3);

        resume();

        assertThat(shell.err()).contains("! This run began in another environment (processors: 2, now 64): its");
        assertThat(shell.out()).contains("1 warning in the details");
        shell.clear();
        shell.run("show", folder.toString(), "--details");
        assertThat(shell.out())
                .contains("The run went on at 2026-01-01T12:00:00Z in another environment (processors: 2,");
    }

    @Test
    void withoutARunItIsRefused() {
        refused("'" + folder + "' holds no run");
    }

    @Test
    void aTrialThatIsUnknownHereIsRefused() {
        interrupt();
        shell.transports = List::of;

        refused("--resume cannot be '" + folder + "': Its trial '", "cannot be run here: there is no transport");
    }

    @Test
    void aParameterThatMeansSomethingElseHereIsRefused() throws IOException {
        interrupt();
        Path run = folder.resolve(RunFolder.RUN);
        Files.writeString(run, Files.readString(run).replace("\"credits\" : 512", "\"credit\" : 512"));

        refused("its parameter 'credit' means something else to this workbench");
    }

    @Test
    void aRunThatIsStillGoingOnIsRefused() throws IOException {
        interrupt();
        Files.createDirectory(folder.resolve("work-" + ProcessIdentity.current()));

        refused("this run is still going on");
    }

    @Test
    void aRunThatAnotherWritesIsRefused() {
        interrupt();
        try (RunFolder other = RunFolder.reopen(folder)) {
            assertThat(other.path()).isEqualTo(folder);
            refused("this run is still going on");
        }
        assertThat(resume()).isEqualTo(ExitCode.OK);
    }

    @Test
    void linesThatAreThereTwiceCountOnceAndAreSaid() throws IOException {
        start(folder);
        Path file = folder.resolve(RunFolder.REPETITIONS);
        Files.writeString(
                file, Files.readString(file) + Files.readAllLines(file).getFirst() + "\n");
        shell.clear();

        assertThat(shell.run("show", folder.toString())).isEqualTo(ExitCode.OK);
        assertThat(shell.out().replaceAll("\\s+", " "))
                .contains("once more in line 13: that line is left out")
                .doesNotContain("was interrupted");
    }

    @Test
    void moreAndFewerThanPlannedAreSaid() throws IOException {
        start(folder);
        Path file = folder.resolve(RunFolder.REPETITIONS);
        List<String> lines = Files.readAllLines(file);
        Files.writeString(
                file,
                String.join("\n", lines.subList(0, 11)) + "\n" + lines.get(11).replace("\"round\":3", "\"round\":7")
                        + "\n");
        shell.clear();

        shell.run("show", folder.toString());
        assertThat(shell.out().replaceAll("\\s+", " "))
                .contains("11 of 12 repetitions are here")
                .contains("The run was to have 12 repetitions: 1 more is here, of further rounds or other trials");
        assertThat(resume()).isEqualTo(ExitCode.OK);
        assertThat(repetitions(folder)).hasSize(13);
    }

    @Test
    void sourcesThatChangedAreRefusedUnlessAskedForAndThenTold() throws IOException {
        harness.workbench = "1".repeat(64);
        interrupt();
        harness.workbench = "2".repeat(64);

        refused(
                "--resume cannot be '" + folder + "': the sources of the workbench have changed since it began",
                "or add --changed-sources to go on all the same.");
        assertThat(shell.run("run", "--resume", folder.toString(), "--changed-sources"))
                .isEqualTo(ExitCode.OK);
        assertThat(repetitions(folder)).hasSize(ALL);
        assertThat(shell.err()).contains("sources: other ones of the workbench");
        shell.clear();

        shell.run("show", folder.toString());
        assertThat(shell.out().replaceAll("\\s+", " "))
                .contains("! Sources changed while the run went on: 4 trials are of more than one version of the"
                        + " workbench.");
        shell.clear();
        shell.run("show", folder.toString(), "--details");
        assertThat(shell.out().replaceAll("\\s+", " ")).contains("the workbench was another one than in the first");
        Path other = directory.resolve("other");
        start(other);
        shell.clear();
        shell.run("compare", folder.toString(), other.toString());
        assertThat(shell.out().replaceAll("\\s+", " "))
                .contains("A, producer-consumer over in-memory", ": mixed, of more than one version of the workbench.")
                .contains("Sources that differ between A and B: the workbench.");
    }

    @Test
    void changedSourcesAreForRunsThatGoOn() {
        assertThat(shell.run("run", "--changed-sources")).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains("--changed-sources cannot go without --resume DIR");
    }

    @Test
    void otherOptionsAreRefused() {
        interrupt();

        refusedWith("--resume cannot go with --rounds", "--resume", folder.toString(), "--rounds", "9");
        refusedWith("--resume cannot go with a plan", "--resume", folder.toString(), "plan.yaml");
    }

    private void refused(String... parts) {
        for (String part : parts) {
            refusedWith(part, "--resume", folder.toString());
        }
    }

    private void refusedWith(String part, String... options) {
        harness.plans.clear();
        shell.clear();
        String[] all = Stream.concat(Stream.of("run"), Arrays.stream(options)).toArray(String[]::new);

        assertThat(shell.run(all)).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains(part).hasLineCount(1);
        assertThat(harness.plans).isEmpty();
    }

    private void interrupt() {
        harness.broken = new IllegalStateException("the plug was pulled");
        harness.breaksAfter = BEFORE;
        start(folder);
        harness.breaksAfter = Integer.MAX_VALUE;
    }

    private void start(Path out) {
        shell.run(
                "run",
                "--kernel",
                "portable",
                "--set",
                "messageSize=64,1KiB",
                "--set",
                "elements=5,6",
                "--seed",
                "5",
                "--out",
                out.toString());
    }

    private int resume() {
        return shell.run("run", "--resume", folder.toString());
    }

    private static List<String> repetitions(Path folder) {
        return StoredRun.read(folder).repetitions().stream()
                .map(repetition -> repetition.round() + " " + repetition.trial())
                .toList();
    }
}
