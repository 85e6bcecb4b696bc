package workbench.ipc.posix;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/** How much the kernel keeps of what was written to a pipe and not yet read: {@code fcntl(F_SETPIPE_SZ)}, which Linux alone has. */
public final class PipeSize {
    private static final int F_SETPIPE_SZ = 1031;
    private static final MethodHandle FCNTL = NativeCall.of(
            "fcntl", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT), Linker.Option.firstVariadicArg(2));

    private PipeSize() {}

    /**
     * Sets it, as long as anybody has the pipe open, and returns what it has become: whole pages, a power of two of them.
     *
     * @param pipe a named one that both ends have opened, or an end as {@link Pipe#path} names it
     */
    public static int set(Path pipe, int bytes) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            Errno errno = new Errno(arena);
            int file = Descriptor.open(errno, pipe, Descriptor.WRITE_ONLY);
            try {
                int size = Native.call(() -> (int) FCNTL.invokeExact(errno.state(), file, F_SETPIPE_SZ, bytes));
                errno.check(size, "fcntl(" + pipe + ", F_SETPIPE_SZ, " + bytes + ")");
                return size;
            } finally {
                Descriptor.close(errno, file, pipe);
            }
        }
    }
}
