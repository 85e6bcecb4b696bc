package workbench.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.workload.UsageException;

class RunFolderTest {
    @TempDir
    Path directory;

    @Test
    void whatWasWrittenIsReadBack() {
        RunFolder folder = RunFolder.create(directory.resolve("new/run"));
        folder.write(Samples.run());
        folder.append(Samples.ok(1));
        folder.append(Samples.failed(2));

        StoredRun stored = StoredRun.read(folder.path());

        assertThat(stored.run()).isEqualTo(Samples.run());
        assertThat(stored.repetitions()).containsExactly(Samples.ok(1), Samples.failed(2));
        assertThat(stored.warnings()).isEmpty();
    }

    @Test
    void figuresAndPercentilesLieSideBySide() throws Exception {
        RunFolder folder = RunFolder.create(directory);
        folder.append(Samples.ok(1));

        assertThat(Files.readString(directory.resolve(RunFolder.REPETITIONS)))
                .contains("\"metrics\":{\"messagesPerSecond\":92100.5,\"sojournNanos\":{\"p50\":1,")
                .contains("\"status\":\"ok\"")
                .endsWith("}\n");
    }

    @Test
    void numbersThatJsonDoesNotHaveAreLeftOut() throws Exception {
        RunFolder folder = RunFolder.create(directory);
        folder.append(Samples.withFigures(Map.of("seconds", 1.0, "speedUp", Double.NaN)));
        folder.append(Samples.withFigures(Map.of("seconds", 1.0, "speedUp", Double.POSITIVE_INFINITY)));

        assertThat(Files.readString(directory.resolve(RunFolder.REPETITIONS)))
                .doesNotContain("speedUp")
                .doesNotContain("NaN")
                .doesNotContain("Infinity")
                .contains("\"seconds\":1.0");
    }

    @Test
    void aRunWithoutRepetitionsIsRead() {
        RunFolder folder = RunFolder.create(directory);
        folder.write(Samples.run());

        assertThat(StoredRun.read(directory).repetitions()).isEmpty();
    }

    @Test
    void noDraftIsLeftBeside() throws Exception {
        RunFolder folder = RunFolder.create(directory);
        folder.write(Samples.run());
        folder.write(Samples.run());
        folder.writeSummary("trial\n");

        try (var files = Files.list(directory)) {
            assertThat(files.map(p -> p.getFileName().toString()))
                    .containsExactlyInAnyOrder(RunFolder.RUN, RunFolder.SUMMARY);
        }
    }

    @Test
    void aFolderThatIsNotEmptyIsRefused() throws Exception {
        Files.writeString(directory.resolve("thesis.tex"), "precious");

        assertThatThrownBy(() -> RunFolder.create(directory))
                .isInstanceOf(UsageException.class)
                .hasMessage("--out cannot be '" + directory + "': it is not empty; allowed is a folder that is empty"
                        + " or does not exist yet, where files can be written.");
    }

    @Test
    void aFileInTheWayIsRefused() throws Exception {
        Path file = Files.writeString(directory.resolve("file"), "");

        assertThatThrownBy(() -> RunFolder.create(file))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("--out cannot be '" + file + "'");
        assertThatThrownBy(() -> RunFolder.create(file.resolve("below")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("--out cannot be '" + file.resolve("below") + "'");
    }

    @Test
    void aFolderWhereNothingCanBeWrittenIsRefused() {
        Path kernels = Path.of("/proc/self/workbench");

        assertThatThrownBy(() -> RunFolder.create(kernels))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("--out cannot be '" + kernels + "': it cannot be written");
    }
}
