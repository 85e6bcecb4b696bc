package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which figures a report has drawn, with a program in a browser's place. */
class FigureOptionsTest {
    private static final String THROUGHPUT = "producer-consumer-messagesPerSecond";

    @TempDir
    static Path directory;

    private static Shell shell;
    private static String run;
    private static Path page;

    @BeforeAll
    static void run() throws Exception {
        shell = new Shell(directory, new FakeHarness());
        run = directory.resolve("run").toString();
        page = directory.resolve("page.html");
        shell.run(
                "run", "--kernel=portable", "--workload=producer-consumer", "--set=messageSize=64,1KiB", "--out", run);
        Path browser = Files.writeString(
                directory.resolve("chromium"),
                "#!/bin/sh\nfor last; do :; done\ncp \"${last#file://}\" '" + page + "'\n");
        Files.setPosixFilePermissions(browser, PosixFilePermissions.fromString("rwx------"));
        shell.environment = Map.of("PATH", directory + ":" + System.getenv("PATH"));
    }

    @BeforeEach
    void forget() throws Exception {
        shell.clear();
        Files.deleteIfExists(page);
    }

    @Test
    void figuresAreListedAndNothingIsWritten() throws Exception {
        Files.delete(directory.resolve("run/report.html"));

        assertThat(shell.run("report", run, "--list-figures")).isEqualTo(ExitCode.OK);

        assertThat(shell.out().lines()).anyMatch(line -> line.matches(THROUGHPUT + " {2,}Throughput"));
        assertThat(shell.err()).isEmpty();
        assertThat(directory.resolve("run/report.html")).doesNotExist();
        assertThat(page).doesNotExist();
    }

    @Test
    void aFigureIsChosenByItsIdOrAPartOfIt() throws Exception {
        shell.run("report", run, "--list-figures");
        assertThat(shell.out()).contains(THROUGHPUT + " ", "producer-consumer-time-by-size ");

        for (String chosen : new String[] {THROUGHPUT, "messagesPer", "messages,PerSecond"}) {
            shell.clear();
            shell.run("report", run, "--list-figures", "--figure", chosen);
            assertThat(shell.out()).startsWith(THROUGHPUT + " ").hasLineCount(1);
        }
        shell.run("report", run, "--figures", directory.resolve("figures").toString(), "--figure", THROUGHPUT);
        assertThat(Files.readString(page)).contains(THROUGHPUT).doesNotContain("producer-consumer-time-by-size");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--figure;pie;--figure cannot be 'pie': allowed are producer-consumer-messagesPerSecond, producer-consumer-time-by-size",
                "--figure;producer-consumer-mesagesPerSecond;did you mean producer-consumer-messagesPerSecond?",
                "--figure;'';--figure cannot be ''",
                "--figure-transport;telegraph;--figure-transport cannot be 'telegraph': allowed are in-memory."
            })
    void whatIsNotThereIsAnsweredWithWhatThereIs(String option, String word, String sentence) {
        Path figures = directory.resolve("refused");

        assertThat(shell.run("report", run, "--figures", figures.toString(), option, word))
                .isEqualTo(ExitCode.USAGE);

        assertThat(shell.err()).contains(sentence).hasLineCount(1);
        assertThat(figures).doesNotExist();
        assertThat(page).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"88", "88px", "8,8cm", "0mm", "-5mm", "2mm", "10000mm", "wide", ""})
    void aWidthThatIsNoneIsRefusedWithThoseThatAre(String width) {
        assertThat(shell.run("report", run, "--figures", directory + "/figures", "--figure-width=" + width))
                .isEqualTo(ExitCode.USAGE);

        assertThat(shell.err())
                .startsWith("--figure-width cannot be '" + width
                        + "': allowed is a number with its unit, from 80mm to 400mm, written like 88mm")
                .hasLineCount(1);
        assertThat(page).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--figure=a", "--figure-transport=a", "--figure-width=88mm", "--figure-format=pdf"})
    void whatFiguresShallBeLikeNeedsAPlaceForThem(String option) {
        assertThat(shell.run("report", run, option)).isEqualTo(ExitCode.USAGE);

        assertThat(shell.err())
                .startsWith(option.replaceFirst("=.*", "") + " needs --figures DIR")
                .hasLineCount(1);
    }

    @Test
    void aFormatThatIsNoneIsRefused() {
        assertThat(shell.run("report", run, "--figures", directory + "/figures", "--figure-format", "svg,gif"))
                .isEqualTo(ExitCode.USAGE);

        assertThat(shell.err()).contains("--figure-format cannot be 'gif'").hasLineCount(1);
    }

    @Test
    void theWidthReachesTheBrowser() throws Exception {
        shell.run("report", run, "--figures", directory + "/figures", "--figure-width", "88mm");

        assertThat(Files.readString(page)).contains("data-millimetres=\"88.0\"");
    }
}
