package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.present.Ink;

/** What is printed and does not arrive. */
class OutputTest {
    @TempDir
    Path directory;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aFullDeviceIsAnExitCodeAndASentence() throws Exception {
        try (OutputStream full = new FileOutputStream("/dev/full")) {
            assertThat(list(full, "list")).isEqualTo(ExitCode.FAILED);
            assertThat(err.toString(StandardCharsets.UTF_8))
                    .isEqualTo("Standard output cannot be written (no space left on the device): what was printed is"
                            + " not complete.\n");
            assertThat(list(full, "--help")).isEqualTo(ExitCode.FAILED);
            assertThat(list(full, "--version")).isEqualTo(ExitCode.FAILED);
            assertThat(list(full, "nonsense")).isEqualTo(ExitCode.USAGE);
        }
    }

    @Test
    void whoeverReadsNoFurtherWantsItSo() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };

        assertThat(list(closed, "list")).isEqualTo(ExitCode.OK);
        assertThat(err.size()).isZero();
    }

    @Test
    void whatArrivesIsNoMistake() throws Exception {
        Path file = directory.resolve("out");
        try (OutputStream whole = Files.newOutputStream(file)) {
            assertThat(list(whole, "list")).isEqualTo(ExitCode.OK);
        }
        assertThat(file).content().contains("producer-consumer");
    }

    @Test
    void aPageThatCannotBeWrittenIsAnExitCode() throws Exception {
        Shell shell = new Shell(directory, new FakeHarness() {
            @Override
            void ended(Path folder) {
                try {
                    Files.createSymbolicLink(folder.resolve("report.html.tmp"), Path.of("/dev/full"));
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }
        });

        assertThat(shell.run(
                        "run",
                        "--kernel",
                        "portable",
                        "--out",
                        directory.resolve("run").toString()))
                .isEqualTo(ExitCode.FAILED);
        assertThat(shell.err()).contains("there is no report of it: ", "no space left on the device");
        assertThat(directory.resolve("run/report.html")).doesNotExist();
    }

    private int list(OutputStream stream, String... arguments) {
        PrintStream complaints = new PrintStream(err, true, StandardCharsets.UTF_8);
        Console console = new Console(Output.to(stream), complaints, Ink.PLAIN, false, () -> 80);
        return new Shell(directory, new FakeHarness()).runOn(console, arguments);
    }
}
