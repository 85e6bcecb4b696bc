package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.cli.BuiltWorkbench.Started;

/** The start of the built workbench. */
class StartIT {
    private final Path archive = BuiltWorkbench.home().resolve("lib/workbench.jsa");

    @TempDir
    Path directory;

    @AfterEach
    void removeArchive() throws Exception {
        Files.deleteIfExists(archive);
    }

    @Test
    void withoutAnArchiveOfClassesItStarts() throws Exception {
        assertStartsAndSaysNothingElse();
    }

    @Test
    void anArchiveOfClassesThatDoesNotFitIsPassedOver() throws Exception {
        Files.writeString(archive, "not an archive of classes");

        assertStartsAndSaysNothingElse();
    }

    private void assertStartsAndSaysNothingElse() throws Exception {
        Started started = new BuiltWorkbench(directory).start("--version");

        assertThat(started.awaitEnd()).isZero();
        assertThat(started.err()).isEmpty();
        assertThat(started.out())
                .startsWith("workbench ")
                .contains("Java " + System.getProperty("java.version"))
                .hasLineCount(2);
    }
}
