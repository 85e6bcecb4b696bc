package workbench.ipc.posix;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;

/** Where a native call leaves why it failed. */
final class Errno {
    private static final VarHandle VALUE =
            Linker.Option.captureStateLayout().varHandle(MemoryLayout.PathElement.groupElement("errno"));
    static final int ENOENT = 2;
    static final int EACCES = 13;
    static final int EEXIST = 17;
    static final int ENOSPC = 28;
    private static final int EPERM = 1;
    private static final int EINTR = 4;
    private static final int EMFILE = 24;
    private static final int ENOLCK = 37;
    private static final int ENOSYS = 38;
    private static final int LONGEST_TEXT = 256;

    private final MemorySegment state;

    Errno(Arena arena) {
        state = arena.allocate(Linker.Option.captureStateLayout());
    }

    /** To be given to the call. */
    MemorySegment state() {
        return state;
    }

    /** Whether a signal came before anything had happened. */
    boolean isInterrupted() {
        return value() == EINTR;
    }

    int value() {
        return (int) VALUE.get(state, 0L);
    }

    /** @throws IOException with the call and the system's reason, where the result is negative */
    void check(long result, String call) throws IOException {
        if (result < 0) {
            throw failure(value(), call);
        }
    }

    /** Of a call that returns the system's number itself. */
    static IOException failure(int number, String call) {
        return new IOException(call + " failed: " + text(number) + cure(number));
    }

    private static String text(int number) {
        Linker linker = Linker.nativeLinker();
        MethodHandle strerror = linker.downcallHandle(
                linker.defaultLookup().findOrThrow("strerror"),
                FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
        try {
            MemorySegment text = (MemorySegment) strerror.invokeExact(number);
            return text.reinterpret(LONGEST_TEXT).getString(0);
        } catch (Throwable unknown) {
            return "error " + number;
        }
    }

    /** What probably helps against an error of the system: a sentence's end, or nothing. */
    static String cure(int errno) {
        return switch (errno) {
            case EPERM ->
                "; more than the system allows to a user (/proc/sys/fs/pipe-max-size, /proc/sys/kernel/msgmnb): ask for less";
            case EACCES -> "; choose a folder with --out that you may write to";
            case ENOSPC ->
                "; the disk or a limit of the system is used up (ipcs -l shows those of System V): free some, or choose another"
                        + " --out";
            case ENOLCK -> "; this file system has no locks: choose a folder with --out on a local disk";
            case EMFILE -> "; raise 'ulimit -n'";
            case ENOSYS -> "; this system or container does not allow the call";
            case EEXIST -> "; another program uses that name or key";
            default -> "";
        };
    }
}
