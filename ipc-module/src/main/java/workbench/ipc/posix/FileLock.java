package workbench.ipc.posix;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/**
 * An exclusive lock on a part of a file, taken and given back again and again: {@code fcntl(F_OFD_SETLKW)}. It belongs to this opening of the
 * file, so it holds between threads as well as between processes; POSIX's older kind, which Java's file channels use, belongs to the process.
 * The system gives it back when the process dies.
 */
public final class FileLock implements AutoCloseable {
    private static final int F_OFD_SETLKW = 38;
    private static final short F_WRLCK = 1;
    private static final short F_UNLCK = 2;

    /** {@code struct flock} of 64-bit Linux: type and whence, two shorts; start and length, two longs; a process id. */
    private static final long FLOCK_BYTES = 32;

    private static final long TYPE = 0;
    private static final long START = 8;
    private static final long LENGTH = 16;

    private static final MethodHandle FCNTL = NativeCall.of(
            "fcntl",
            FunctionDescriptor.of(
                    ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS),
            Linker.Option.firstVariadicArg(2));

    private final Arena arena = Arena.ofConfined();
    private final Errno errno = new Errno(arena);
    private final MemorySegment flock = arena.allocate(FLOCK_BYTES, Long.BYTES);
    private final Path path;
    private final int file;

    /**
     * @param start the first byte that is locked
     * @param length how many are; 0: to the end of the file, wherever that is
     */
    public FileLock(Path path, long start, long length) throws IOException {
        this.path = path;
        flock.set(ValueLayout.JAVA_LONG, START, start);
        flock.set(ValueLayout.JAVA_LONG, LENGTH, length);
        file = Descriptor.open(errno, path, Descriptor.READ_AND_WRITE);
    }

    /** Waits until nobody else has it. */
    public void lock() throws IOException {
        set(F_WRLCK);
    }

    public void unlock() throws IOException {
        set(F_UNLCK);
    }

    private void set(short type) throws IOException {
        flock.set(ValueLayout.JAVA_SHORT, TYPE, type);
        try {
            int failed = (int) FCNTL.invokeExact(errno.state(), file, F_OFD_SETLKW, flock);
            if (failed < 0) {
                errno.check(failed, "fcntl(" + path + ", F_OFD_SETLKW)");
            }
        } catch (IOException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable neverThrown) {
            throw new IllegalStateException(neverThrown);
        }
    }

    @Override
    public void close() throws IOException {
        if (!arena.scope().isAlive()) {
            return;
        }
        try {
            Descriptor.close(errno, file, path);
        } finally {
            arena.close();
        }
    }
}
