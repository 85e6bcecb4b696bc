package workbench.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private static final FigureStyle SCREEN =
            new FigureStyle(Optional.empty(), Set.of(FigureFormat.SVG, FigureFormat.PNG));
    private static final FigureStyle PRINT = new FigureStyle(FigureWidth.of("88mm"), Set.of(FigureFormat.PDF));

    /** Draws, or prints: then it copies the page, so that it can be looked at. */
    private static final String DRAWS_AND_PRINTS = """
            for argument; do
              case $argument in
                --print-to-pdf=*) pdf=${argument#*=} ;;
                file:*) page=${argument#file://} ;;
              esac
            done
            if [ "$pdf" ]; then cp "$page" "$pdf"; else echo '<pre id="figures" data-x="">the-id %s UE5H</pre>'; fi
            """;

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

        List<Path> files = new FigureExporter(browser, LONG).write(CHARTS, figures, SCREEN);

        assertThat(files).containsExactly(figures.resolve("the-id.svg"), figures.resolve("the-id.png"));
        assertThat(figures.resolve("the-id.svg")).hasContent("<svg/>");
        assertThat(figures.resolve("the-id.png")).hasContent("PNG");
        assertThat(left()).hasSize(2);
    }

    @Test
    void aPdfIsAsLargeAsItsFigure() throws Exception {
        for (List<String> sizes : List.of(
                List.of("width=\"88mm\" height=\"70.25mm\"", "size:88mm 70.25mm;"),
                List.of("width=\"820\" height=\"259\"", "size:820px 259px;"))) {
            String svg = base64("<svg " + sizes.getFirst() + "/>");
            Browser browser = new Browser(program("browser", DRAWS_AND_PRINTS.formatted(svg)));

            List<Path> files = new FigureExporter(browser, LONG).write(CHARTS, figures, PRINT);

            assertThat(files).containsExactly(figures.resolve("the-id.pdf"));
            assertThat(files.getFirst())
                    .content()
                    .contains("@page{" + sizes.getLast() + "margin:0}", "base64," + svg, "<title>the-id</title>");
            assertThat(left()).hasSize(1);
        }
    }

    @Test
    void aBrowserThatPrintsNothingIsNoSuccess() throws Exception {
        String svg = base64("<svg width=\"88mm\" height=\"70.25mm\"/>");
        Browser browser = new Browser(program("browser", "echo '<pre id=\"figures\">the-id " + svg + " UE5H</pre>'"));

        assertThatThrownBy(() -> new FigureExporter(browser, LONG).write(CHARTS, figures, PRINT))
                .isInstanceOf(FigureException.class)
                .hasMessageContaining("made no PDF");
        assertThat(left()).isEmpty();
    }

    @Test
    void theBrowserIsToldHowWideFiguresAreInPrint() throws Exception {
        Path page = directory.resolve("seen.html");
        Browser browser = new Browser(program(
                "browser",
                "for last; do :; done; cp \"${last#file://}\" '" + page
                        + "'; echo '<pre id=\"figures\">a UE5H UE5H</pre>'"));
        FigureStyle print = new FigureStyle(FigureWidth.of("3.5in"), Set.of(FigureFormat.SVG));

        new FigureExporter(browser, LONG).write(CHARTS, figures, print);

        assertThat(page).content().contains("<pre id=\"figures\" data-millimetres=\"88.9\" data-png=\"no\"></pre>");
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aBrowserThatFailsIsNamedWithItsLastWords() throws Exception {
        Browser browser = new Browser(program("browser", "echo 'no display' >&2; exit 3"));

        assertThatThrownBy(() -> new FigureExporter(browser, LONG).write(CHARTS, figures, SCREEN))
                .isInstanceOf(FigureException.class)
                .hasMessage("'" + browser.program() + "' ended with exit code 3 and drew no figures: no display");
        assertThat(left()).isEmpty();
    }

    @Test
    void aBrowserThatDrawsNothingIsNoSuccess() throws Exception {
        Browser browser = new Browser(program("browser", "echo '<html>'"));

        assertThatThrownBy(() -> new FigureExporter(browser, LONG).write(CHARTS, figures, SCREEN))
                .isInstanceOf(FigureException.class)
                .hasMessageContaining("drew 0 of 1 figures");
    }

    @Test
    void aBrowserThatHangsIsEndedWithItsChildren() throws Exception {
        Path pids = directory.resolve("pids");
        Browser browser = new Browser(
                program("browser", "sleep 1000 & echo $! >>'" + pids + "'; echo $$ >>'" + pids + "'; wait"));

        assertThatThrownBy(() -> new FigureExporter(browser, Duration.ofSeconds(2)).write(CHARTS, figures, SCREEN))
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

        assertThatThrownBy(() ->
                        new FigureExporter(new Browser(file), LONG).write(CHARTS, file.resolve("figures"), SCREEN))
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
