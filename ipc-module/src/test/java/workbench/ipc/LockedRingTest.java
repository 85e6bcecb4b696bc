package workbench.ipc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import workbench.ipc.posix.FileLock;

@EnabledOnOs(OS.LINUX)
class LockedRingTest {
    private static final long START = 40;
    private static final int CAPACITY = 64;
    private static final int BYTES = 10_000;

    @TempDir
    private Path folder;

    @Test
    void bytesPassThroughInOrderPastTheEndOfTheRing() throws IOException {
        Path file = file();
        ByteBuffer bytes = ByteBuffer.allocateDirect(BYTES);
        for (int i = 0; i < BYTES; i++) {
            bytes.put((byte) (i % 251));
        }
        bytes.flip();
        // An end is its thread's own. A daemon: where the reader fails, nobody makes room any more.
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> write(file, bytes));
        ByteBuffer got = ByteBuffer.allocateDirect(BYTES);
        try (LockedRing in = ring(file)) {
            while (got.hasRemaining()) {
                in.read(got);
            }
        }
        writing.join();
        assertThat(got.flip()).isEqualTo(bytes.flip());
    }

    private static void write(Path file, ByteBuffer bytes) {
        try (LockedRing out = ring(file)) {
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
        return new LockedRing(file, lock, START, CAPACITY, WaitStrategy.PARK);
    }
}
