package workbench.ipc.posix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class PosixTest {
    @TempDir
    private Path folder;

    @Test
    void aNamedPipeIsForItsOwnerOnly() throws IOException {
        Path fifo = folder.resolve("fifo");
        Posix.mkfifo(fifo);

        assertThat(Files.readAttributes(fifo, BasicFileAttributes.class).isOther())
                .isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fifo)))
                .isEqualTo("rw-------");
    }

    /** Usually 8192; its first digit alone would be a number as well. */
    @Test
    void allDigitsOfTheMostThatAMessageMayHaveAreRead() throws IOException {
        assertThat(SysvQueue.mostBytes()).isGreaterThan(1000);
    }

    @Test
    void whatFailsSaysWhichCallAndWhy() {
        Path nowhere = folder.resolve("nowhere").resolve("fifo");

        assertThatThrownBy(() -> Posix.mkfifo(nowhere))
                .isInstanceOf(IOException.class)
                .hasMessage("mkfifo(" + nowhere + ") failed: No such file or directory");
        assertThatThrownBy(() -> new FileLock(nowhere, 0, 0).close())
                .isInstanceOf(IOException.class)
                .hasMessage("open(" + nowhere + ") failed: No such file or directory");
    }

    @Test
    void whatProbablyHelpsIsTold() {
        assertThat(Errno.cure(24)).isEqualTo("; raise 'ulimit -n'");
        assertThat(Errno.cure(1_000)).isEmpty();
    }
}
