package workbench.ipc.posix;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/** One semaphore of a System V set: {@code semget}, {@code semctl}, {@code semop}. */
public final class SysvSemaphore extends NativeObject implements Semaphore {
    private static final int SETVAL = 16;

    /** {@code struct sembuf}: number, operation, flags, three shorts. */
    private static final long SEMBUF_BYTES = 3 * Short.BYTES;

    private static final long OPERATION = Short.BYTES;

    private static final MethodHandle SEMGET = Native.function("semget", JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT);
    private static final MethodHandle SEMCTL =
            Native.variadic("semctl", 3, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT);
    private static final MethodHandle SEMOP = Native.function("semop", JAVA_INT, JAVA_INT, ADDRESS, JAVA_LONG);

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

    static void check() throws IOException {
        SysvKey.check("semget", SysvSemaphore::find, new SysvKey.Limit("sem", "sem", 3));
    }

    /** A key that is made from a file and that no set has. */
    public static int unusedKey(Path file) throws IOException {
        return SysvKey.unused(file, "semget", SysvSemaphore::find);
    }

    /**
     * Makes a set, for the owner only; returns its id.
     *
     * @param counts what its semaphores begin with
     */
    public static int create(int key, int... counts) throws IOException {
        int set = (int) Native.call("semget(" + counts.length + ")", (errno, arena) ->
                (int) SEMGET.invokeExact(errno, key, counts.length, SysvKey.CREATE));
        for (int number = 0; number < counts.length; number++) {
            control(set, number, SETVAL, counts[number]);
        }
        return set;
    }

    private static int find(MemorySegment errno, int key) throws Throwable {
        return (int) SEMGET.invokeExact(errno, key, 0, SysvKey.FIND);
    }

    static void remove(int key) throws IOException {
        int set = (int) Native.call("semget", (errno, arena) -> find(errno, key));
        control(set, 0, SysvKey.REMOVE, 0);
    }

    private static void control(int set, int number, int command, int value) throws IOException {
        Native.call("semctl(" + set + ", " + number + ", " + command + ")", (errno, arena) ->
                (int) SEMCTL.invokeExact(errno, set, number, command, value));
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
            int failed;
            do {
                failed = (int) SEMOP.invokeExact(errno.state(), set, operation, 1L);
            } while (failed < 0 && errno.isInterrupted());
            if (failed < 0) {
                errno.check(failed, "semop(" + set + ")");
            }
        } catch (Throwable e) {
            throw Native.thrown(e);
        }
    }
}
