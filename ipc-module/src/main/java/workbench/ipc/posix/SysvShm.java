package workbench.ipc.posix;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/** System V shared memory: {@code shmget}, {@code shmat}, {@code shmctl}. */
public final class SysvShm {
    private static final MethodHandle SHMGET = Native.function("shmget", JAVA_INT, JAVA_INT, JAVA_LONG, JAVA_INT);
    private static final MethodHandle SHMAT = Native.function("shmat", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_INT);
    private static final MethodHandle SHMDT = Native.function("shmdt", JAVA_INT, ADDRESS);
    private static final MethodHandle SHMCTL = Native.function("shmctl", JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS);

    private SysvShm() {}

    static void check() throws IOException {
        SysvKey.check("shmget", SysvShm::find, new SysvKey.Limit("shm", "shmmni", 0));
    }

    /** A key that is made from a file and that no memory has. */
    public static int unusedKey(Path file) throws IOException {
        return SysvKey.unused(file, "shmget", SysvShm::find);
    }

    /** Makes it, all zeros, for the owner only; returns its id. */
    public static int create(int key, long bytes) throws IOException {
        return (int) Native.call(
                "shmget(" + bytes + ")", (errno, arena) -> (int) SHMGET.invokeExact(errno, key, bytes, SysvKey.CREATE));
    }

    private static int find(MemorySegment errno, int key) throws Throwable {
        return (int) SHMGET.invokeExact(errno, key, 0L, SysvKey.FIND);
    }

    /** Attaches it until the arena is closed. */
    public static MemorySegment attach(int id, long bytes, Arena arena) throws IOException {
        long address = Native.call(
                "shmat(" + id + ")", (errno, own) -> (long) SHMAT.invokeExact(errno, id, MemorySegment.NULL, 0));
        return MemorySegment.ofAddress(address).reinterpret(bytes, arena, SysvShm::detach);
    }

    /** It is gone when nobody has it attached any more. */
    static void remove(int key) throws IOException {
        int id = (int) Native.call("shmget", (errno, arena) -> find(errno, key));
        Native.call("shmctl(" + id + ", IPC_RMID)", (errno, arena) ->
                (int) SHMCTL.invokeExact(errno, id, SysvKey.REMOVE, MemorySegment.NULL));
    }

    private static void detach(MemorySegment memory) {
        Native.callQuietly((errno, arena) -> (int) SHMDT.invokeExact(errno, memory));
    }
}
