package workbench.ipc;

import workbench.ipc.posix.FileLock;
import workbench.semantics.Waiting;

/** Whoever reads or writes locks the whole file. */
public final class FileLockTransport extends LockedFileTransport {
    public FileLockTransport() {
        super(
                "file-lock",
                "a shared file, locked as a whole, with a ring for each pair",
                Waiting.Lock.OF_ALL_PAIRS,
                (file, start, length) -> new FileLock(file, 0, 0));
    }
}
