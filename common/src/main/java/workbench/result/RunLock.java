package workbench.result;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Keeps other writers out of a run's folder. The system gives it back when the process ends, however it ends. It is a file of its own, since the lock
 * of a file is lost when anybody in the process closes that file.
 */
final class RunLock implements AutoCloseable {
    private static final String FILE = ".lock";

    private final Path file;
    private final FileChannel channel;

    private RunLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Empty if another writer has it. */
    static Optional<RunLock> of(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        while (true) {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isOurs(channel)) {
                channel.close();
                return Optional.empty();
            }
            if (Files.exists(file)) {
                return Optional.of(new RunLock(file, channel));
            }
            // Whoever had it took the file away after we had opened it.
            channel.close();
        }
    }

    private static boolean isOurs(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException ofThisProcess) {
            return false;
        } catch (IOException noLocksHere) {
            // Some network file systems have none: then a writer shows by the folder that it works in.
            return true;
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
            channel.close();
        } catch (IOException e) {
            // The system gives it back when this process ends.
        }
    }
}
