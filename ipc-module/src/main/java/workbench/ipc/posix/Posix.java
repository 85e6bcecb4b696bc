package workbench.ipc.posix;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
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

    public static void mkfifo(Path path) throws IOException {
        MethodHandle mkfifo = Native.function("mkfifo", JAVA_INT, ADDRESS, JAVA_INT);
        Native.call("mkfifo(" + path + ")", (errno, arena) ->
                (int) mkfifo.invokeExact(errno, arena.allocateFrom(path.toString()), MODE));
    }
}
