package workbench.ipc.posix;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/** Keys by which processes find a System V object: {@code ftok}, made from a file that both know, and a number. */
final class SysvKey {
    /** For the owner only; none of that key may be there. */
    static final int CREATE = 01000 | 02000 | 0600;

    static final int REMOVE = 0;
    private static final int MOST = 255;
    private static final MethodHandle FTOK = Native.function("ftok", JAVA_INT, ADDRESS, JAVA_INT);

    private SysvKey() {}

    /** {@code IPC_PRIVATE}: each object that is made with it is another. */
    private static final int PRIVATE = 0;

    /** Makes an object of a key; returns its id, or a negative number. */
    @FunctionalInterface
    interface Creation {
        int create(MemorySegment errno, int key) throws Throwable;
    }

    /** Makes an object that nobody finds by a key. */
    static int createPrivate(String call, Creation creation) throws IOException {
        return (int) Native.call(call, (errno, arena) -> creation.create(errno, PRIVATE));
    }

    /** Makes an object with one of the keys that belong to a file: a key has 32 bits only, and other files' may be the same. */
    static int create(Path file, String call, Creation creation) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            Errno errno = new Errno(arena);
            MemorySegment path = arena.allocateFrom(file.toString());
            for (int project = 1; ; project++) {
                int key = (int) FTOK.invokeExact(errno.state(), path, project);
                errno.check(key == -1 ? -1 : 0, "ftok(" + file + ")");
                int id = creation.create(errno.state(), key);
                if (id >= 0 || errno.value() != Errno.EEXIST || project == MOST) {
                    errno.check(id, call);
                    return id;
                }
            }
        } catch (Throwable e) {
            throw Native.thrown(e);
        }
    }
}
