package workbench.ipc;

import workbench.ipc.posix.FileLock;
import workbench.semantics.Waiting;

/** Whoever reads or writes locks the part of the file that belongs to the pair. */
public final class RecordLockTransport extends LockedFileTransport {
    public RecordLockTransport() {
        super(
                "record-lock",
                "a shared file, locked by regions, one for each pair",
                Waiting.Lock.OF_EACH_PAIR,
                FileLock::new);
    }
}
