package workbench.ipc.posix;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;

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

    private static final MethodHandle SHM_OPEN = Native.function("shm_open", JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT);
    private static final MethodHandle POSIX_FALLOCATE =
            Native.function("posix_fallocate", JAVA_INT, JAVA_INT, JAVA_LONG, JAVA_LONG);
    private static final MethodHandle MMAP =
            Native.function("mmap", JAVA_LONG, ADDRESS, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_LONG);
    private static final MethodHandle MUNMAP = Native.function("munmap", JAVA_INT, ADDRESS, JAVA_LONG);
    private static final MethodHandle SHM_UNLINK = Native.function("shm_unlink", JAVA_INT, ADDRESS);

    /** Where the C library keeps memory and semaphores that have a name. */
    private static final Path OBJECTS = Path.of("/dev/shm");

    private PosixShm() {}

    /** @throws IOException where this system has no place for such objects. None is made: a program that is killed just then would leave it. */
    static void check() throws IOException {
        if (!Files.isDirectory(OBJECTS) || !Files.isWritable(OBJECTS)) {
            throw new IOException("there is no " + OBJECTS + " that this user may write to");
        }
    }

    /** Makes it, all zeros, for the owner only. */
    public static void create(String name, long bytes) throws IOException {
        String call = "posix_fallocate(" + name + ", " + bytes + ")";
        int file = open(name, Descriptor.READ_AND_WRITE | O_CREAT | O_EXCL);
        try {
            long failure =
                    Native.call(call, (errno, arena) -> (int) POSIX_FALLOCATE.invokeExact(errno, file, 0L, bytes));
            if (failure != 0) {
                throw Errno.failure((int) failure, call);
            }
        } finally {
            Descriptor.close(file, name);
        }
    }

    /** Maps it until the arena is closed. */
    public static MemorySegment map(String name, long bytes, Arena arena) throws IOException {
        int file = open(name, Descriptor.READ_AND_WRITE);
        try {
            long address = Native.call("mmap(" + name + ", " + bytes + ")", (errno, own) ->
                    (long) MMAP.invokeExact(errno, MemorySegment.NULL, bytes, READ_AND_WRITE, MAP_SHARED, file, 0L));
            return MemorySegment.ofAddress(address).reinterpret(bytes, arena, PosixShm::unmap);
        } finally {
            Descriptor.close(file, name);
        }
    }

    /** The name is gone at once, the memory when nobody has it any more. */
    static void unlink(String name) throws IOException {
        Native.call("shm_unlink(" + name + ")", (errno, arena) ->
                (int) SHM_UNLINK.invokeExact(errno, arena.allocateFrom(name)));
    }

    private static int open(String name, int flags) throws IOException {
        return (int) Native.call("shm_open(" + name + ")", (errno, arena) ->
                (int) SHM_OPEN.invokeExact(errno, arena.allocateFrom(name), flags, MODE));
    }

    private static void unmap(MemorySegment memory) {
        Native.callQuietly((errno, arena) -> (int) MUNMAP.invokeExact(errno, memory, memory.byteSize()));
    }
}
