package workbench.ipc.posix;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/**
 * An exclusive lock on a part of a file, taken and given back again and again: {@code fcntl(F_OFD_SETLKW)}. It belongs to this opening of the
 * file, so it holds between threads as well as between processes; POSIX's older kind, which Java's file channels use, belongs to the process.
 * The system gives it back when the process dies.
 */
public final class FileLock extends NativeObject {
    private static final int F_OFD_SETLKW = 38;
    private static final short F_WRLCK = 1;
    private static final short F_UNLCK = 2;

    /** {@code struct flock} of 64-bit Linux: type and whence, two shorts; start and length, two longs; a process id. */
    private static final long FLOCK_BYTES = 32;

    private static final long TYPE = 0;
    private static final long START = 8;
    private static final long LENGTH = 16;

    private static final MethodHandle FCNTL = Native.variadic(
            "fcntl", 2, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS);

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
        file = Descriptor.open(path, Descriptor.READ_AND_WRITE);
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
        } catch (Throwable e) {
            throw Native.thrown(e);
        }
    }

    @Override
    void release() throws IOException {
        Descriptor.close(file, path);
    }
}
