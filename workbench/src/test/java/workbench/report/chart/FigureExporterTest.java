package workbench.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.workload.UsageException;

/** With programs that take a browser's place. */
class FigureExporterTest {
    private static final Duration LONG = Duration.ofMinutes(2);

    private static final List<Chart> CHARTS = MadeTrials.of("producer-consumer")
            .trial("jms-artemis-vm", "threads")
            .values("messagesPerSecond", 100, 110)
            .charts();

    @TempDir
    Path directory;

    private Path figures;

    @BeforeEach
    void nameAFolder() {
        figures = directory.resolve("figures");
    }

    @Test
    void itNamesWhatItLookedForWhereThereIsNoBrowser() {
        Optional<Browser> none = Browser.find(Map.of("PATH", directory.toString()), List.of());

        assertThat(none).isEmpty();
        assertThat(FigureExporter.noBrowser())
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("--figures needs a browser")
                .hasMessageContaining("Chromium, Chrome or Edge");
    }

    @Test
    void aBrowserIsFoundOnThePath() throws Exception {
        Path program = program("google-chrome", "exit 0");

        assertThat(Browser.find(Map.of("PATH", "/nowhere:" + directory), List.of()))
                .contains(new Browser(program));
    }

    @Test
    void figuresAreWhatTheBrowserHasDrawn() throws Exception {
        Browser browser = new Browser(program("browser", "echo '<pre id=\"figures\">the-id PHN2Zy8+ UE5H</pre>'"));

        List<Path> files = new FigureExporter(browser, LONG).write(CHARTS, figures);

        assertThat(files).containsExactly(figures.resolve("the-id.svg"), figures.resolve("the-id.png"));
        assertThat(figures.resolve("the-id.svg")).hasContent("<svg/>");
        assertThat(figures.resolve("the-id.png")).hasContent("PNG");
        assertThat(left()).hasSize(2);
    }

    @Test
    void aBrowserThatFailsIsNamedWithItsLastWords() throws Exception {
        Browser browser = new Browser(program("browser", "echo 'no display' >&2; exit 3"));

        assertThatThrownBy(() -> new FigureExporter(browser, LONG).write(CHARTS, figures))
                .isInstanceOf(FigureException.class)
                .hasMessage("'" + browser.program() + "' ended with exit code 3 and drew no figures: no display");
        assertThat(left()).isEmpty();
    }

    @Test
    void aBrowserThatDrawsNothingIsNoSuccess() throws Exception {
        Browser browser = new Browser(program("browser", "echo '<html>'"));

        assertThatThrownBy(() -> new FigureExporter(browser, LONG).write(CHARTS, figures))
                .isInstanceOf(FigureException.class)
                .hasMessageContaining("drew 0 of 1 figures");
    }

    @Test
    void aBrowserThatHangsIsEndedWithItsChildren() throws Exception {
        Path pids = directory.resolve("pids");
        Browser browser = new Browser(
                program("browser", "sleep 1000 & echo $! >>'" + pids + "'; echo $$ >>'" + pids + "'; wait"));

        assertThatThrownBy(() -> new FigureExporter(browser, Duration.ofSeconds(2)).write(CHARTS, figures))
                .isInstanceOf(FigureException.class)
                .hasMessageContaining("has not drawn the figures within 2 s and was ended");

        assertThat(Files.readAllLines(pids))
                .hasSize(2)
                .allSatisfy(
                        pid -> assertThat(ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive))
                                .isEmpty());
        assertThat(left()).isEmpty();
    }

    @Test
    void aFolderThatCannotBeIsNamed() throws Exception {
        Path file = Files.writeString(directory.resolve("file"), "");

        assertThatThrownBy(() -> new FigureExporter(new Browser(file), LONG).write(CHARTS, file.resolve("figures")))
                .isInstanceOf(UsageException.class)
                .hasMessageEndingWith("name another folder with --figures.");
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(figures)) {
            return files.toList();
        }
    }

    private Path program(String name, String script) throws IOException {
        Path program = Files.writeString(directory.resolve(name), "#!/bin/sh\n" + script + "\n");
        return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }
}
