package workbench.ipc.posix;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** A POSIX named semaphore: {@code sem_open}, {@code sem_wait}, {@code sem_post}. */
public final class PosixSemaphore extends NativeObject implements Semaphore {
    private static final int O_CREAT = 0100;
    private static final int O_EXCL = 0200;
    private static final int MODE = 0600;

    private static final MethodHandle SEM_OPEN =
            Native.variadic("sem_open", 2, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT, JAVA_INT);
    private static final MethodHandle SEM_WAIT = Native.function("sem_wait", JAVA_INT, ADDRESS);
    private static final MethodHandle SEM_POST = Native.function("sem_post", JAVA_INT, ADDRESS);
    private static final MethodHandle SEM_CLOSE = Native.function("sem_close", JAVA_INT, ADDRESS);
    private static final MethodHandle SEM_UNLINK = Native.function("sem_unlink", JAVA_INT, ADDRESS);

    private final String name;
    private final MemorySegment semaphore;

    private PosixSemaphore(String name, int flags, int count) throws IOException {
        this.name = name;
        try {
            semaphore =
                    (MemorySegment) SEM_OPEN.invokeExact(errno.state(), arena.allocateFrom(name), flags, MODE, count);
        } catch (Throwable e) {
            throw Native.thrown(e);
        }
        errno.check(semaphore.address() == 0 ? -1 : 0, "sem_open(" + name + ")");
    }

    /** Makes it, for the owner only. */
    public static void create(String name, int count) throws IOException {
        new PosixSemaphore(name, O_CREAT | O_EXCL, count).close();
    }

    public static PosixSemaphore open(String name) throws IOException {
        return new PosixSemaphore(name, 0, 0);
    }

    static void unlink(String name) throws IOException {
        Native.call("sem_unlink(" + name + ")", (errno, arena) ->
                (int) SEM_UNLINK.invokeExact(errno, arena.allocateFrom(name)));
    }

    @Override
    public void down() throws IOException {
        try {
            int failed;
            do {
                failed = (int) SEM_WAIT.invokeExact(errno.state(), semaphore);
            } while (failed < 0 && errno.isInterrupted());
            if (failed < 0) {
                errno.check(failed, "sem_wait(" + name + ")");
            }
        } catch (Throwable e) {
            throw Native.thrown(e);
        }
    }

    @Override
    public void up() throws IOException {
        try {
            int failed = (int) SEM_POST.invokeExact(errno.state(), semaphore);
            if (failed < 0) {
                errno.check(failed, "sem_post(" + name + ")");
            }
        } catch (Throwable e) {
            throw Native.thrown(e);
        }
    }

    @Override
    void release() throws IOException {
        Native.call("sem_close(" + name + ")", (state, own) -> (int) SEM_CLOSE.invokeExact(state, semaphore));
    }
}
