package workbench.ipc.posix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class PipeTest {
    private static final long SELF = ProcessHandle.current().pid();

    @Test
    void itsSizeIsWhatItIsSetTo() throws IOException {
        try (Pipe pipe = Pipe.open()) {
            assertThat(Pipe.resize(Pipe.path(SELF, pipe.writeEnd()), 5_000)).isEqualTo(8 << 10);
            try (FileChannel writer = writer(pipe)) {
                assertThat(writer.write(ByteBuffer.allocate(8 << 10))).isEqualTo(8 << 10);
            }
        }
    }

    @Test
    void whoTookAnEndOverKeepsItWhenItsMakerCloses() throws IOException {
        Pipe pipe = Pipe.open();
        try (FileChannel reader = reader(pipe);
                FileChannel writer = writer(pipe)) {
            pipe.close();
            writer.write(ByteBuffer.wrap(new byte[] {7, 8}));
            ByteBuffer read = ByteBuffer.allocate(3);
            reader.read(read);

            assertThat(read.flip()).isEqualTo(ByteBuffer.wrap(new byte[] {7, 8}));
        }
    }

    @Test
    void aReaderSeesTheEndWhenItsWriterHasGone() throws IOException {
        Pipe pipe = Pipe.open();
        try (FileChannel reader = reader(pipe)) {
            writer(pipe).close();
            pipe.close();

            assertThat(reader.read(ByteBuffer.allocate(1))).isEqualTo(-1);
        }
    }

    @Test
    void aWriterIsToldWhenItsReaderHasGone() throws IOException {
        Pipe pipe = Pipe.open();
        try (FileChannel writer = writer(pipe)) {
            reader(pipe).close();
            pipe.close();

            assertThatThrownBy(() -> writer.write(ByteBuffer.allocate(1)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("Broken pipe");
        }
    }

    @Test
    void whatThisProcessStartsDoesNotHaveIt() throws IOException, InterruptedException {
        try (Pipe pipe = Pipe.open()) {
            Path information = Path.of("/proc/self/fdinfo", Integer.toString(pipe.readEnd()));
            String flags = Files.readAllLines(information).stream()
                    .filter(line -> line.startsWith("flags:"))
                    .findFirst()
                    .orElseThrow();

            assertThat(Integer.parseInt(flags.substring("flags:".length()).strip(), 8) & 02000000)
                    .as("O_CLOEXEC")
                    .isNotZero();
        }
    }

    private static FileChannel reader(Pipe pipe) throws IOException {
        return FileChannel.open(Pipe.path(SELF, pipe.readEnd()), StandardOpenOption.READ);
    }

    private static FileChannel writer(Pipe pipe) throws IOException {
        return FileChannel.open(Pipe.path(SELF, pipe.writeEnd()), StandardOpenOption.WRITE);
    }
}
