package workbench.jms;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Measures what it costs to make a write safe on a disk. */
final class DiskSync {
    private static final int BLOCK_BYTES = 4_096;
    private static final int WRITES = 50;
    private static final int TRIES = 5;

    private DiskSync() {}

    /**
     * Nanoseconds for writing a block of 4 KiB into a file of fixed size and syncing it (fdatasync): the mean of the best of a few series. That
     * is how {@code artemis create} finds the time-out of the journal's buffer, with longer series.
     */
    static long nanos(Path directory) throws IOException {
        Path file = Files.createTempFile(directory, "sync", ".tmp");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(BLOCK_BYTES * WRITES));
            channel.force(true);
            long best = Long.MAX_VALUE;
            for (int i = 0; i < TRIES; i++) {
                best = Math.min(best, series(channel));
            }
            return best / WRITES;
        } finally {
            Files.delete(file);
        }
    }

    private static long series(FileChannel channel) throws IOException {
        ByteBuffer block = ByteBuffer.allocateDirect(BLOCK_BYTES);
        long start = System.nanoTime();
        for (int i = 0; i < WRITES; i++) {
            channel.write(block.clear(), (long) i * BLOCK_BYTES);
            channel.force(false);
        }
        return System.nanoTime() - start;
    }
}
