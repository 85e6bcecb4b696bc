package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workbench.result.RunFolder;

class ReportTest {
    @TempDir
    Path directory;

    private final FakeHarness harness = new FakeHarness();
    private Shell shell;
    private Path run;

    @BeforeEach
    void run() {
        shell = new Shell(directory, harness);
        run = directory.resolve("run");
        shell.run("run", "--kernel", "portable", "--workload", "producer-consumer", "--out", run.toString());
    }

    @Test
    void aRunLeavesItsPageAndNamesIt() throws Exception {
        assertThat(shell.out()).contains("Report:     " + run.resolve("report.html"));
        assertThat(shell.err()).doesNotContain("no report");
        assertThat(Files.readString(run.resolve("report.html")))
                .startsWith("<!DOCTYPE html>")
                .contains("in-memory");
    }

    @Test
    void aPageIsMadeAgainInTheRunsFolder() throws Exception {
        Files.delete(run.resolve("report.html"));
        shell.clear();

        assertThat(shell.run("report", run.toString())).isEqualTo(ExitCode.OK);

        assertThat(shell.out()).isEqualTo("Report: " + run.resolve("report.html") + "\n");
        assertThat(run.resolve("report.html")).exists();
    }

    @Test
    void aPageOfTwoRunsGoesWhereItIsWanted() throws Exception {
        Path other = directory.resolve("other");
        harness.messagesPerSecond = 900;
        shell.run("run", "--kernel", "portable", "--workload", "producer-consumer", "--out", other.toString());
        Path page = directory.resolve("both.html");

        assertThat(shell.run("report", run.toString(), other.toString(), "--out", page.toString()))
                .isEqualTo(ExitCode.OK);

        assertThat(Files.readString(page)).contains("other beside run");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"markdown;# run", "latex;\\begin{tabular}", "csv;run,trial,workload", "json;repetitions"})
    void otherFormatsArePrinted(String format, String part) {
        shell.clear();

        assertThat(shell.run("report", run.toString(), "--format", format)).isEqualTo(ExitCode.OK);

        assertThat(shell.out()).contains(part);
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void aDamagedRunAnswersTwoAndASentence() throws Exception {
        Files.writeString(run.resolve(RunFolder.REPETITIONS), "oops\n");
        shell.clear();

        assertThat(shell.run("report", run.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err())
                .contains("repetitions.jsonl' is damaged at line 1")
                .hasLineCount(1);
    }

    @Test
    void theReadableRestIsShownOnRequestAndTheRestIsNamed() throws Exception {
        Path page = directory.resolve("page.html");
        Path nothing = directory.resolve("nothing");
        shell.clear();

        assertThat(shell.run("report", run.toString(), nothing.toString(), "--keep-going", "--out", page.toString()))
                .isEqualTo(ExitCode.OK);

        assertThat(shell.err()).contains("! Left out: '" + nothing + "' holds no run");
        assertThat(Files.readString(page)).contains("Left out: ").contains("nothing");
    }

    @Test
    void aPlaceThatCannotBeWrittenAnswersTwo() {
        shell.clear();

        assertThat(shell.run(
                        "report",
                        run.toString(),
                        "--out",
                        directory.resolve("no/such/folder.html").toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains("cannot be written").contains("--out");
    }

    /** Chromium may be in a usual place all the same; then it draws. */
    @Test
    void figuresAreDrawnOrASentenceTellsWhatTheyNeed() {
        shell.clear();
        shell.environment = Map.of();

        int code = shell.run(
                "report",
                run.toString(),
                "--figures",
                directory.resolve("figures").toString(),
                "--figure",
                "messagesPerSecond");

        if (code == ExitCode.USAGE) {
            assertThat(shell.err()).startsWith("--figures needs a browser").hasLineCount(1);
        } else {
            assertThat(directory.resolve("figures"))
                    .isDirectoryContaining("glob:**.svg")
                    .isDirectoryContaining("glob:**.png")
                    .isDirectoryContaining("glob:**.pdf");
            assertThat(shell.err()).startsWith("Figures: ");
        }
    }

    @Test
    void aFormatThatThereIsNotIsRefused() {
        assertThat(shell.run("report", run.toString(), "--format", "pdf")).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains("--format cannot be 'pdf'", "markdown");
    }
}
