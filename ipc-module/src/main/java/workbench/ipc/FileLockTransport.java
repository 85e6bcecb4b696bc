package workbench.ipc;

import java.io.IOException;
import java.nio.file.Path;
import workbench.ipc.posix.FileLock;
import workbench.semantics.Waiting;

/** Whoever reads or writes locks the whole file. */
public final class FileLockTransport extends LockedFileTransport {
    public FileLockTransport() {
        super("file-lock", "a shared file, locked as a whole, with a ring for each pair");
    }

    @Override
    Waiting.Lock contention() {
        return Waiting.Lock.OF_ALL_PAIRS;
    }

    @Override
    FileLock lock(Path file, long start, long length) throws IOException {
        return new FileLock(file, 0, 0);
    }
}
