package workbench.ipc.posix;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/** File descriptors, where Java has none to give: {@code open(2)} and {@code close(2)}. */
final class Descriptor {
    static final int READ_ONLY = 0;
    static final int WRITE_ONLY = 1;
    static final int READ_AND_WRITE = 2;

    private static final MethodHandle OPEN = Native.variadic("open", 2, JAVA_INT, ADDRESS, JAVA_INT);
    private static final MethodHandle CLOSE = Native.function("close", JAVA_INT, JAVA_INT);

    private Descriptor() {}

    static int open(Path path, int flags) throws IOException {
        return (int) Native.call("open(" + path + ")", (errno, arena) ->
                (int) OPEN.invokeExact(errno, arena.allocateFrom(path.toString()), flags));
    }

    /** @param what of it, for people */
    static void close(int descriptor, Object what) throws IOException {
        Native.call("close(" + what + ")", (errno, arena) -> (int) CLOSE.invokeExact(errno, descriptor));
    }
}
