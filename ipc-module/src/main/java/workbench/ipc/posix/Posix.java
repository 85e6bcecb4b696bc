package workbench.ipc.posix;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import workbench.transport.Availability;

/** Calls that make and open files, each with the system's reason where it fails. */
public final class Posix {
    /** For the owner only. */
    private static final int MODE = 0600;

    private Posix() {}

    /** Whether this system is one whose constants and structures these calls know. */
    public static Availability availability() {
        return System.getProperty("os.name").startsWith("Linux")
                ? Availability.yes()
                : Availability.no(
                        "it is written for Linux's C library, and this is " + System.getProperty("os.name") + ".",
                        "Run it on Linux.");
    }

    /** Makes a named pipe. */
    public static void mkfifo(Path path) throws IOException {
        MethodHandle mkfifo = NativeCall.of(
                "mkfifo", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
        try (Arena arena = Arena.ofConfined()) {
            Errno errno = new Errno(arena);
            errno.check(
                    Native.call(
                            () -> (int) mkfifo.invokeExact(errno.state(), arena.allocateFrom(path.toString()), MODE)),
                    "mkfifo(" + path + ")");
        }
    }
}
