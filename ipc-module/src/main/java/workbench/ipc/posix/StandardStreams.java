package workbench.ipc.posix;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** This process's standard input and output, descriptors 0 and 1, put in place as a shell does it for each part of {@code ls | more}: {@code dup2(2)}. */
public final class StandardStreams {
    private static final int INPUT = 0;
    private static final int OUTPUT = 1;

    private static final MethodHandle DUP2 = Native.function("dup2", JAVA_INT, JAVA_INT, JAVA_INT);

    private StandardStreams() {}

    /** Makes a pipe's end standard input; what that was before is closed. */
    public static FileChannel input(Path end) throws IOException {
        replace(INPUT, end, Descriptor.READ_ONLY);
        return new FileInputStream(FileDescriptor.in).getChannel();
    }

    /** Makes a pipe's end standard output. What this JVM prints goes to standard error from now on: in the pipe it would pass for a message. */
    public static FileChannel output(Path end) throws IOException {
        System.setOut(System.err);
        replace(OUTPUT, end, Descriptor.WRITE_ONLY);
        return new FileOutputStream(FileDescriptor.out).getChannel();
    }

    private static void replace(int standard, Path end, int flags) throws IOException {
        int opened = Descriptor.open(end, flags);
        try {
            Native.call("dup2(" + end + ", " + standard + ")", (errno, arena) ->
                    (int) DUP2.invokeExact(errno, opened, standard));
        } finally {
            Descriptor.close(opened, end);
        }
    }
}
