package workbench.report.chart;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Starts a browser, one time after the other, in a folder of its own that is gone afterwards, as are all of its processes, also where the JVM is ended meanwhile. */
final class BrowserRun implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final String OUTPUT = "output";

    private final Path folder;
    private final Thread hook = new Thread(this::cleanUp);
    private Process process;

    /** @param parent where the folder is made: where the results go, since a browser in a snap sees no folder for temporary files */
    BrowserRun(Path parent) throws IOException {
        folder = Files.createTempDirectory(parent, "drawing");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /**
     * What a page has become when its scripts have run.
     *
     * @throws FigureException if the browser fails or takes too long
     */
    String dump(Browser browser, String html, Duration deadline) throws IOException, InterruptedException {
        run(browser, Browser.DUMP, html, deadline);
        return Files.readString(folder.resolve(OUTPUT), StandardCharsets.UTF_8);
    }

    /**
     * A page as PDF.
     *
     * @throws FigureException if the browser fails or takes too long
     */
    byte[] print(Browser browser, String html, Duration deadline) throws IOException, InterruptedException {
        Path pdf = folder.resolve("page.pdf");
        Files.deleteIfExists(pdf);
        run(browser, Browser.printTo(pdf), html, deadline);
        if (!Files.exists(pdf)) {
            throw new FigureException("'" + browser.program() + "' made no PDF: it may be too old");
        }
        return Files.readAllBytes(pdf);
    }

    private void run(Browser browser, List<String> what, String html, Duration deadline)
            throws IOException, InterruptedException {
        // Texts of result files may hold half of a character, which is an error for other ways to write.
        Path page = Files.write(folder.resolve("page.html"), html.getBytes(StandardCharsets.UTF_8));
        Path errors = folder.resolve("errors");
        List<String> command = browser.command(what, page, folder.resolve("profile"));
        start(new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(folder.resolve(OUTPUT).toFile())
                .redirectError(errors.toFile()));
        if (!process.waitFor(deadline.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new FigureException("'" + browser.program() + "' has not drawn the figures within "
                    + deadline.toSeconds() + " s and was ended");
        }
        if (process.exitValue() != 0) {
            throw new FigureException("'" + browser.program() + "' ended with exit code " + process.exitValue()
                    + " and drew no figures" + lastLine(errors));
        }
    }

    private synchronized void start(ProcessBuilder builder) throws IOException {
        process = builder.start();
    }

    private static String lastLine(Path errors) throws IOException {
        List<String> lines = new String(Files.readAllBytes(errors), StandardCharsets.UTF_8)
                .lines()
                .toList();
        return lines.isEmpty() ? "" : ": " + lines.getLast();
    }

    @Override
    public void close() {
        cleanUp();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            // It runs now, or has.
        }
    }

    private synchronized void cleanUp() {
        if (process != null) {
            List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                    .toList();
            all.forEach(ProcessHandle::destroyForcibly);
            // One that nobody reaps, as in some containers, would seem to be there for ever.
            CompletableFuture.allOf(all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                    .completeOnTimeout(null, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        }
        delete();
    }

    private void delete() {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
