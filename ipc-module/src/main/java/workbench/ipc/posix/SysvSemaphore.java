package workbench.ipc.posix;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/** One semaphore of a System V set: {@code semget}, {@code semctl}, {@code semop}. */
public final class SysvSemaphore implements Semaphore {
    private static final int SETVAL = 16;
    private static final int FIXED_ARGUMENTS = 3;

    /** {@code struct sembuf}: number, operation, flags, three shorts. */
    private static final long SEMBUF_BYTES = 3 * Short.BYTES;

    private static final long OPERATION = Short.BYTES;

    private static final MethodHandle SEMGET =
            NativeCall.of("semget", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT));
    private static final MethodHandle SEMCTL = NativeCall.of(
            "semctl",
            FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT),
            Linker.Option.firstVariadicArg(FIXED_ARGUMENTS));
    private static final MethodHandle SEMOP =
            NativeCall.of("semop", FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, JAVA_LONG));

    private final Arena arena = Arena.ofConfined();
    private final Errno errno = new Errno(arena);
    private final int set;
    private final MemorySegment down;
    private final MemorySegment up;

    /** The semaphore of a set that has the number, counted from 0. */
    public SysvSemaphore(int set, int number) {
        this.set = set;
        this.down = operation(number, -1);
        this.up = operation(number, 1);
    }

    private MemorySegment operation(int number, int change) {
        MemorySegment operation = arena.allocate(SEMBUF_BYTES, Short.BYTES);
        operation.set(JAVA_SHORT, 0, (short) number);
        operation.set(JAVA_SHORT, OPERATION, (short) change);
        return operation;
    }

    /**
     * Makes a set, for the owner only.
     *
     * @param file its key is made from this
     * @param counts what its semaphores begin with
     * @return its id
     */
    public static int create(Path file, int... counts) throws IOException {
        int set = SysvKey.create(file, "semget(" + counts.length + ")", get(counts.length));
        for (int number = 0; number < counts.length; number++) {
            control(set, number, SETVAL, counts[number]);
        }
        return set;
    }

    static int createPrivate() throws IOException {
        return SysvKey.createPrivate("semget", get(1));
    }

    private static SysvKey.Creation get(int semaphores) {
        return (errno, key) -> (int) SEMGET.invokeExact(errno.state(), key, semaphores, SysvKey.CREATE);
    }

    static void remove(int set) throws IOException {
        control(set, 0, SysvKey.REMOVE, 0);
    }

    private static void control(int set, int number, int command, int value) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            Errno errno = new Errno(arena);
            errno.check(
                    Native.call(() -> (int) SEMCTL.invokeExact(errno.state(), set, number, command, value)),
                    "semctl(" + set + ", " + number + ", " + command + ")");
        }
    }

    @Override
    public void down() throws IOException {
        operate(down);
    }

    @Override
    public void up() throws IOException {
        operate(up);
    }

    private void operate(MemorySegment operation) throws IOException {
        try {
            int failed = (int) SEMOP.invokeExact(errno.state(), set, operation, 1L);
            while (failed < 0 && errno.isInterrupted()) {
                failed = (int) SEMOP.invokeExact(errno.state(), set, operation, 1L);
            }
            if (failed < 0) {
                errno.check(failed, "semop(" + set + ")");
            }
        } catch (IOException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable neverThrown) {
            throw new IllegalStateException(neverThrown);
        }
    }

    @Override
    public void close() {
        if (arena.scope().isAlive()) {
            arena.close();
        }
    }
}
