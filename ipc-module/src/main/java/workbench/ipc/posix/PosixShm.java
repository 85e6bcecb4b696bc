package workbench.ipc.posix;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * POSIX shared memory: {@code shm_open}, {@code posix_fallocate}, {@code mmap}. Its name is no file of any folder. To make it as large as it is to be
 * with {@code ftruncate} would promise memory that may not be there: whoever writes to it then is killed.
 */
public final class PosixShm {
    private static final int O_CREAT = 0100;
    private static final int O_EXCL = 0200;
    private static final int MODE = 0600;
    private static final int READ_AND_WRITE = 3;
    private static final int MAP_SHARED = 1;

    private static final MethodHandle SHM_OPEN =
            NativeCall.of("shm_open", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT));
    private static final MethodHandle POSIX_FALLOCATE =
            NativeCall.of("posix_fallocate", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_LONG, JAVA_LONG));
    private static final MethodHandle MMAP = NativeCall.of(
            "mmap", FunctionDescriptor.of(JAVA_LONG, ADDRESS, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_LONG));
    private static final MethodHandle MUNMAP =
            NativeCall.of("munmap", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG));
    private static final MethodHandle SHM_UNLINK =
            NativeCall.of("shm_unlink", FunctionDescriptor.of(JAVA_INT, ADDRESS));

    private PosixShm() {}

    /** Makes it, all zeros, for the owner only. */
    public static void create(String name, long bytes) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            Errno errno = new Errno(arena);
            int file = open(errno, arena, name, Descriptor.READ_AND_WRITE | O_CREAT | O_EXCL);
            try {
                int failure = Native.call(() -> (int) POSIX_FALLOCATE.invokeExact(errno.state(), file, 0L, bytes));
                if (failure != 0) {
                    throw Errno.failure(failure, "posix_fallocate(" + name + ", " + bytes + ")");
                }
            } finally {
                Descriptor.close(errno, file, name);
            }
        }
    }

    /** Maps it until the arena is closed. */
    public static MemorySegment map(String name, long bytes, Arena arena) throws IOException {
        try (Arena own = Arena.ofConfined()) {
            Errno errno = new Errno(own);
            int file = open(errno, own, name, Descriptor.READ_AND_WRITE);
            try {
                long address = Native.call(() -> (long) MMAP.invokeExact(
                        errno.state(), MemorySegment.NULL, bytes, READ_AND_WRITE, MAP_SHARED, file, 0L));
                errno.check(address == -1 ? -1 : 0, "mmap(" + name + ", " + bytes + ")");
                return MemorySegment.ofAddress(address).reinterpret(bytes, arena, PosixShm::unmap);
            } finally {
                Descriptor.close(errno, file, name);
            }
        }
    }

    /** The name is gone at once, the memory when nobody has it any more. */
    static void unlink(String name) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            Errno errno = new Errno(arena);
            errno.check(
                    Native.call(() -> (int) SHM_UNLINK.invokeExact(errno.state(), arena.allocateFrom(name))),
                    "shm_unlink(" + name + ")");
        }
    }

    private static int open(Errno errno, Arena arena, String name, int flags) throws IOException {
        int file = Native.call(() -> (int) SHM_OPEN.invokeExact(errno.state(), arena.allocateFrom(name), flags, MODE));
        errno.check(file, "shm_open(" + name + ")");
        return file;
    }

    private static void unmap(MemorySegment memory) {
        try (Arena arena = Arena.ofConfined()) {
            Errno errno = new Errno(arena);
            int ignored = Native.call(() -> (int) MUNMAP.invokeExact(errno.state(), memory, memory.byteSize()));
        } catch (IOException neverThrown) {
            throw new IllegalStateException(neverThrown);
        }
    }
}
