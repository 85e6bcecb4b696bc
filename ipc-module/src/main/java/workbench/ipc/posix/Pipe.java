package workbench.ipc.posix;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/**
 * An anonymous pipe: {@code pipe2(2)}. Its ends are file descriptors, closed in whatever this process may start.
 *
 * @param readEnd the number of the end that is read from
 * @param writeEnd the number of the end that is written to
 */
public record Pipe(int readEnd, int writeEnd) implements AutoCloseable {
    private static final int O_CLOEXEC = 02000000;
    private static final int ENDS = 2;
    private static final int F_SETPIPE_SZ = 1031;

    private static final MethodHandle PIPE2 = Native.function("pipe2", JAVA_INT, ADDRESS, JAVA_INT);
    private static final MethodHandle FCNTL = Native.variadic("fcntl", 2, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT);

    public static Pipe open() throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment ends = arena.allocate(JAVA_INT, ENDS);
            Native.call("pipe2", (errno, own) -> (int) PIPE2.invokeExact(errno, ends, O_CLOEXEC));
            return new Pipe(ends.getAtIndex(JAVA_INT, 0), ends.getAtIndex(JAVA_INT, 1));
        }
    }

    /**
     * What another process of the same user opens to have that end too, as long as this process has it; to open it makes a descriptor of the
     * opener's own.
     *
     * @param pid of the process that made the pipe
     * @param end a descriptor's number there
     */
    public static Path path(long pid, int end) {
        return Path.of("/proc", Long.toString(pid), "fd", Integer.toString(end));
    }

    /**
     * Sets how much the kernel keeps of what was written and not yet read, as long as anybody has the pipe open: {@code fcntl(F_SETPIPE_SZ)}, which
     * Linux alone has. Returns what it has become: whole pages, a power of two of them.
     *
     * @param pipe a named one that both ends have opened, or an end as {@link #path} names it
     */
    public static int resize(Path pipe, int bytes) throws IOException {
        int file = Descriptor.open(pipe, Descriptor.WRITE_ONLY);
        try {
            return (int) Native.call("fcntl(" + pipe + ", F_SETPIPE_SZ, " + bytes + ")", (errno, arena) ->
                    (int) FCNTL.invokeExact(errno, file, F_SETPIPE_SZ, bytes));
        } finally {
            Descriptor.close(file, pipe);
        }
    }

    /** Closes both of these descriptors; those that others have opened stay as they are. */
    @Override
    public void close() throws IOException {
        Descriptor.close(readEnd, readEnd);
        Descriptor.close(writeEnd, writeEnd);
    }
}
