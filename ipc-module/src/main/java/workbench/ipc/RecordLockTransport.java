package workbench.ipc;

import java.io.IOException;
import java.nio.file.Path;
import workbench.ipc.posix.FileLock;
import workbench.semantics.Waiting;

/** Whoever reads or writes locks the part of the file that belongs to the pair. */
public final class RecordLockTransport extends LockedFileTransport {
    public RecordLockTransport() {
        super("record-lock", "a shared file, locked by regions, one for each pair");
    }

    @Override
    Waiting.Lock contention() {
        return Waiting.Lock.OF_EACH_PAIR;
    }

    @Override
    FileLock lock(Path file, long start, long length) throws IOException {
        return new FileLock(file, start, length);
    }
}
