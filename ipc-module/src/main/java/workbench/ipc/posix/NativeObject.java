package workbench.ipc.posix;

import java.io.IOException;
import java.lang.foreign.Arena;

/** Something of the system's that is called again and again, with memory for these calls that is made beforehand. */
abstract class NativeObject implements AutoCloseable {
    final Arena arena = Arena.ofConfined();
    final Errno errno = new Errno(arena);

    /** Gives it back to the system. */
    void release() throws IOException {}

    @Override
    public final void close() throws IOException {
        if (arena.scope().isAlive()) {
            try {
                release();
            } finally {
                arena.close();
            }
        }
    }
}
