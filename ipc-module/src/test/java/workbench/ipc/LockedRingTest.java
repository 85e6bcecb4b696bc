package workbench.ipc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import workbench.ipc.posix.FileLock;

@EnabledOnOs(OS.LINUX)
class LockedRingTest {
    private static final long START = 40;
    private static final int CAPACITY = 64;

    @TempDir
    private Path folder;

    @Test
    void bytesPassThroughInOrderPastTheEndOfTheRing() throws Exception {
        Path file = file();
        try (LockedRing out = ring(file);
                LockedRing in = ring(file);
                ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<?> writing = other.submit(() -> {
                ByteBuffer bytes = ByteBuffer.allocateDirect(10_000);
                for (int i = 0; i < 10_000; i++) {
                    bytes.put((byte) (i % 251));
                }
                bytes.flip();
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                return null;
            });
            ByteBuffer got = ByteBuffer.allocateDirect(10_000);
            while (got.hasRemaining()) {
                in.read(got);
            }
            writing.get();
            for (int i = 0; i < 10_000; i++) {
                assertThat(got.get(i)).isEqualTo((byte) (i % 251));
            }
        }
    }

    @Test
    void onlyTheRingsOwnPartOfTheFileIsTouched() throws IOException {
        Path file = file();
        try (LockedRing ring = ring(file)) {
            ring.write(ByteBuffer.wrap(new byte[CAPACITY]).put(0, (byte) 7));
        }
        byte[] bytes = Files.readAllBytes(file);

        assertThat(bytes).hasSize((int) (START + LockedRing.sizeBytes(CAPACITY)));
        assertThat(bytes).startsWith(new byte[(int) START]);
        assertThat(bytes).contains(7);
    }

    private Path file() throws IOException {
        Path file = folder.resolve("shared");
        return Files.write(file, new byte[(int) (START + LockedRing.sizeBytes(CAPACITY))]);
    }

    private static LockedRing ring(Path file) throws IOException {
        FileLock lock = new FileLock(file, START, LockedRing.sizeBytes(CAPACITY));
        return new LockedRing(file, lock, START, CAPACITY, Waiting.PARK);
    }
}
