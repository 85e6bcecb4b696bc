package workbench.ipc.posix;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/** System V shared memory: {@code shmget}, {@code shmat}, {@code shmctl}. */
public final class SysvShm {
    private static final MethodHandle SHMGET =
            NativeCall.of("shmget", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_LONG, JAVA_INT));
    private static final MethodHandle SHMAT =
            NativeCall.of("shmat", FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_INT));
    private static final MethodHandle SHMDT = NativeCall.of("shmdt", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    private static final MethodHandle SHMCTL =
            NativeCall.of("shmctl", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS));

    private SysvShm() {}

    /**
     * Makes it, all zeros, for the owner only.
     *
     * @param file its key is made from this
     * @return its id
     */
    public static int create(Path file, long bytes) throws IOException {
        return SysvKey.create(file, "shmget(" + bytes + ")", get(bytes));
    }

    static int createPrivate() throws IOException {
        return SysvKey.createPrivate("shmget", get(1));
    }

    private static SysvKey.Creation get(long bytes) {
        return (errno, key) -> (int) SHMGET.invokeExact(errno.state(), key, bytes, SysvKey.CREATE);
    }

    /** Attaches it until the arena is closed. */
    public static MemorySegment attach(int id, long bytes, Arena arena) throws IOException {
        try (Arena own = Arena.ofConfined()) {
            Errno errno = new Errno(own);
            long address = Native.call(() -> (long) SHMAT.invokeExact(errno.state(), id, MemorySegment.NULL, 0));
            errno.check(address == -1 ? -1 : 0, "shmat(" + id + ")");
            return MemorySegment.ofAddress(address).reinterpret(bytes, arena, SysvShm::detach);
        }
    }

    /** It is gone when nobody has it attached any more. */
    static void remove(int id) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            Errno errno = new Errno(arena);
            errno.check(
                    Native.call(() -> (int) SHMCTL.invokeExact(errno.state(), id, SysvKey.REMOVE, MemorySegment.NULL)),
                    "shmctl(" + id + ", IPC_RMID)");
        }
    }

    private static void detach(MemorySegment memory) {
        try (Arena arena = Arena.ofConfined()) {
            Errno errno = new Errno(arena);
            int ignored = Native.call(() -> (int) SHMDT.invokeExact(errno.state(), memory));
        } catch (IOException neverThrown) {
            throw new IllegalStateException(neverThrown);
        }
    }
}
