package workbench.ipc.posix;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
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

    private static final MethodHandle PIPE2 =
            NativeCall.of("pipe2", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));

    public static Pipe open() throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            Errno errno = new Errno(arena);
            MemorySegment ends = arena.allocate(JAVA_INT, ENDS);
            errno.check(Native.call(() -> (int) PIPE2.invokeExact(errno.state(), ends, O_CLOEXEC)), "pipe2");
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

    /** Closes both of these descriptors; those that others have opened stay as they are. */
    @Override
    public void close() throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            Errno errno = new Errno(arena);
            Descriptor.close(errno, readEnd, readEnd);
            Descriptor.close(errno, writeEnd, writeEnd);
        }
    }
}
