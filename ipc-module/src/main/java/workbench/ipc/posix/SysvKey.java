package workbench.ipc.posix;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keys by which processes find a System V object: {@code ftok}, made from a file that both know, and a number. */
final class SysvKey {
    /** For the owner only; none of that key may be there. */
    static final int CREATE = 01000 | 02000 | 0600;

    static final int FIND = 0;
    static final int REMOVE = 0;
    private static final int MOST = 255;

    /** Which one does not matter, but for 0, which makes an object. */
    private static final int ANY = 1;

    private static final MethodHandle FTOK = Native.function("ftok", JAVA_INT, ADDRESS, JAVA_INT);

    private SysvKey() {}

    /** {@code shmget}, {@code semget} or {@code msgget} of a key; returns an id, or a negative number. */
    @FunctionalInterface
    interface Get {
        int get(MemorySegment errno, int key) throws Throwable;
    }

    /**
     * One of the keys that belong to a file, and that no object has: a key has 32 bits only, and other files' may be the same.
     *
     * @param find without making one
     */
    static int unused(Path file, String call, Get find) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            Errno errno = new Errno(arena);
            MemorySegment path = arena.allocateFrom(file.toString());
            for (int project = 1; project <= MOST; project++) {
                int key = (int) FTOK.invokeExact(errno.state(), path, project);
                errno.check(key == -1 ? -1 : 0, "ftok(" + file + ")");
                if (find.get(errno.state(), key) < 0 && errno.value() == Errno.ENOENT) {
                    return key;
                }
            }
            throw Errno.failure(Errno.EEXIST, call);
        } catch (Throwable e) {
            throw Native.thrown(e);
        }
    }

    /**
     * How many objects of a kind there may be, as Linux tells.
     *
     * @param listed a file of {@code /proc/sysvipc} with a heading and a line for each
     * @param setting a file of {@code /proc/sys/kernel}
     * @param column where the number stands there
     */
    record Limit(String listed, String setting, int column) {
        private boolean isReached() throws IOException {
            Path limit = Path.of("/proc/sys/kernel", setting);
            Path objects = Path.of("/proc/sysvipc", listed);
            return Files.isReadable(limit)
                    && Files.isReadable(objects)
                    && Files.readAllLines(objects).size() - 1
                            >= Integer.parseInt(
                                    Files.readAllLines(limit).getFirst().strip().split("\\s+")[column]);
        }
    }

    /**
     * Whether the system would give such an object. None is made for it: a program that is killed just then would leave it.
     *
     * @throws IOException with the system's reason if not
     */
    static void check(String call, Get find, Limit limit) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            Errno errno = new Errno(arena);
            int id = find.get(errno.state(), ANY);
            if (id < 0 && errno.value() != Errno.ENOENT && errno.value() != Errno.EACCES) {
                errno.check(id, call);
            }
        } catch (Throwable e) {
            throw Native.thrown(e);
        }
        if (limit.isReached()) {
            throw Errno.failure(Errno.ENOSPC, call);
        }
    }
}
