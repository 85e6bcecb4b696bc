package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
    void aFileThatCannotBeIsNamed() {
        ReportFile file = new ReportFile(folder.resolve("none/report.html"));

        assertThatThrownBy(() -> file.write("text"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("none/report.html' cannot be written")
                .hasMessageEndingWith("with --out.");
    }
}
