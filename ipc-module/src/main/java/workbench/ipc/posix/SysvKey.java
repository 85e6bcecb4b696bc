package workbench.ipc.posix;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/** Keys by which processes find a System V object: {@code ftok}, made from a file that both know, and a number. */
final class SysvKey {
    /** For the owner only; none of that key may be there. */
    static final int CREATE = 01000 | 02000 | 0600;

    static final int REMOVE = 0;
    private static final int MOST = 255;
    private static final MethodHandle FTOK = NativeCall.of("ftok", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));

    private SysvKey() {}

    /** {@code IPC_PRIVATE}: each object that is made with it is another. */
    private static final int PRIVATE = 0;

    /** Makes an object of a key; returns its id, or a negative number. */
    @FunctionalInterface
    interface Creation {
        int create(Errno errno, int key) throws Throwable;
    }

    /** Makes an object that nobody finds by a key. */
    static int createPrivate(String call, Creation creation) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            Errno errno = new Errno(arena);
            int id = Native.call(() -> creation.create(errno, PRIVATE));
            errno.check(id, call);
            return id;
        }
    }

    /** Makes an object with one of the keys that belong to a file: a key has 32 bits only, and other files' may be the same. */
    static int create(Path file, String call, Creation creation) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            Errno errno = new Errno(arena);
            int id = -1;
            for (int number = 1; number <= MOST && id < 0; number++) {
                int project = number;
                int key = Native.call(
                        () -> (int) FTOK.invokeExact(errno.state(), arena.allocateFrom(file.toString()), project));
                errno.check(key == -1 ? -1 : 0, "ftok(" + file + ")");
                id = Native.call(() -> creation.create(errno, key));
                if (id < 0 && errno.value() != Cure.EEXIST) {
                    errno.check(id, call);
                }
            }
            errno.check(id, call);
            return id;
        }
    }
}
