package workbench.ipc.posix;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** A POSIX named semaphore: {@code sem_open}, {@code sem_wait}, {@code sem_post}. */
public final class PosixSemaphore implements Semaphore {
    private static final int O_CREAT = 0100;
    private static final int O_EXCL = 0200;
    private static final int MODE = 0600;
    private static final int FIXED_ARGUMENTS = 2;

    private static final MethodHandle SEM_OPEN = NativeCall.of(
            "sem_open",
            FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT, JAVA_INT, JAVA_INT),
            Linker.Option.firstVariadicArg(FIXED_ARGUMENTS));
    private static final MethodHandle SEM_WAIT = NativeCall.of("sem_wait", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    private static final MethodHandle SEM_POST = NativeCall.of("sem_post", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    private static final MethodHandle SEM_CLOSE = NativeCall.of("sem_close", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    private static final MethodHandle SEM_UNLINK =
            NativeCall.of("sem_unlink", FunctionDescriptor.of(JAVA_INT, ADDRESS));

    private final Arena arena = Arena.ofConfined();
    private final Errno errno = new Errno(arena);
    private final String name;
    private final MemorySegment semaphore;

    private PosixSemaphore(String name, int flags, int count) throws IOException {
        this.name = name;
        this.semaphore = Native.call(() ->
                (MemorySegment) SEM_OPEN.invokeExact(errno.state(), arena.allocateFrom(name), flags, MODE, count));
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
        try (Arena arena = Arena.ofConfined()) {
            Errno errno = new Errno(arena);
            errno.check(
                    Native.call(() -> (int) SEM_UNLINK.invokeExact(errno.state(), arena.allocateFrom(name))),
                    "sem_unlink(" + name + ")");
        }
    }

    @Override
    public void down() throws IOException {
        try {
            int failed = (int) SEM_WAIT.invokeExact(errno.state(), semaphore);
            while (failed < 0 && errno.isInterrupted()) {
                failed = (int) SEM_WAIT.invokeExact(errno.state(), semaphore);
            }
            if (failed < 0) {
                errno.check(failed, "sem_wait(" + name + ")");
            }
        } catch (IOException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable neverThrown) {
            throw new IllegalStateException(neverThrown);
        }
    }

    @Override
    public void up() throws IOException {
        try {
            int failed = (int) SEM_POST.invokeExact(errno.state(), semaphore);
            if (failed < 0) {
                errno.check(failed, "sem_post(" + name + ")");
            }
        } catch (IOException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable neverThrown) {
            throw new IllegalStateException(neverThrown);
        }
    }

    @Override
    public void close() throws IOException {
        if (arena.scope().isAlive()) {
            errno.check(
                    Native.call(() -> (int) SEM_CLOSE.invokeExact(errno.state(), semaphore)),
                    "sem_close(" + name + ")");
            arena.close();
        }
    }
}
