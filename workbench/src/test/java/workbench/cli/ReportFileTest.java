package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.result.UnwritableException;
import workbench.workload.UsageException;

class ReportFileTest {
    @TempDir
    Path folder;

    @Test
    void halfACharacterIsNoReasonToWriteNothing() {
        new ReportFile(folder.resolve("report.html")).write("a\ud800b");

        assertThat(folder.resolve("report.html")).hasContent("a?b");
    }

    @Test
    void aFullDiskIsSaidAndLeavesWhatWasThere() throws Exception {
        Path report = Files.writeString(folder.resolve("report.html"), "the former one");
        Files.createSymbolicLink(folder.resolve("report.html.tmp"), Path.of("/dev/full"));

        assertThatThrownBy(() -> new ReportFile(report).write("text"))
                .isInstanceOf(UnwritableException.class)
                .hasMessage("'" + report
                        + "' cannot be written (no space left on the device): free some, and do it again.");
        assertThat(report).hasContent("the former one");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(report);
        }
        new ReportFile(report).write("the next one");
        assertThat(report).hasContent("the next one");
    }

    @Test
    void whatIsNoFileIsWrittenAsItIs() {
        new ReportFile(Path.of("/dev/null")).write("text");
        assertThatThrownBy(() -> new ReportFile(Path.of("/dev/full")).write("text"))
                .hasMessageContaining("no space left");
    }

    @Test
    void ofALinkTheFileIsReplaced() throws Exception {
        Path file = Files.writeString(folder.resolve("kept.html"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("report.html"), file);

        new ReportFile(link).write("after");

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("after");
    }

    @Test
    void aFileThatCannotBeIsNamed() {
        ReportFile file = new ReportFile(folder.resolve("none/report.html"));

        assertThatThrownBy(() -> file.write("text"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("none/report.html' cannot be written")
                .hasMessageEndingWith("with --out.");
    }
}
