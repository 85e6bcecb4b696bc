package workbench.ipc.posix;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/** File descriptors, where Java has none to give: {@code open(2)} and {@code close(2)}. */
final class Descriptor {
    static final int READ_ONLY = 0;
    static final int WRITE_ONLY = 1;
    static final int READ_AND_WRITE = 2;

    private static final MethodHandle OPEN = NativeCall.of(
            "open", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT), Linker.Option.firstVariadicArg(2));
    private static final MethodHandle CLOSE = NativeCall.of("close", FunctionDescriptor.of(JAVA_INT, JAVA_INT));

    private Descriptor() {}

    static int open(Errno errno, Path path, int flags) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            int opened = Native.call(
                    () -> (int) OPEN.invokeExact(errno.state(), arena.allocateFrom(path.toString()), flags));
            errno.check(opened, "open(" + path + ")");
            return opened;
        }
    }

    /** @param what of it, for people */
    static void close(Errno errno, int descriptor, Object what) throws IOException {
        errno.check(Native.call(() -> (int) CLOSE.invokeExact(errno.state(), descriptor)), "close(" + what + ")");
    }
}
