package workbench.ipc.posix;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** Functions of the C library. Each takes, before its own arguments, where {@code errno} goes. */
final class Native {
    private static final Linker LINKER = Linker.nativeLinker();
    private static final Linker.Option ERRNO = Linker.Option.captureCallState("errno");

    private Native() {}

    static MethodHandle function(String name, MemoryLayout result, MemoryLayout... arguments) {
        return LINKER.downcallHandle(
                LINKER.defaultLookup().findOrThrow(name), FunctionDescriptor.of(result, arguments), ERRNO);
    }

    /** @param fixed so many arguments that every call has; those behind them are the caller's choice */
    static MethodHandle variadic(String name, int fixed, MemoryLayout result, MemoryLayout... arguments) {
        return LINKER.downcallHandle(
                LINKER.defaultLookup().findOrThrow(name),
                FunctionDescriptor.of(result, arguments),
                ERRNO,
                Linker.Option.firstVariadicArg(fixed));
    }

    /** A function's call, with memory for its arguments. */
    @FunctionalInterface
    interface Call {
        long make(MemorySegment errno, Arena arena) throws Throwable;
    }

    /**
     * Makes a call while things are set up, where the way to it does not matter.
     *
     * @param what is called, for people
     * @throws IOException with the system's reason if the result is negative
     */
    static long call(String what, Call call) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            Errno errno = new Errno(arena);
            long result = call.make(errno.state(), arena);
            errno.check(result, what);
            return result;
        } catch (Throwable e) {
            throw thrown(e);
        }
    }

    /** The same where nobody could do anything about a failure. */
    static void callQuietly(Call call) {
        try {
            call("a call of the C library", call);
        } catch (IOException ignored) {
            // What it would have given back goes with the process.
        }
    }

    /** To be thrown again: of method handles the compiler expects any Throwable, and functions throw none. */
    static IOException thrown(Throwable e) {
        return switch (e) {
            case IOException failure -> failure;
            case RuntimeException failure -> throw failure;
            case Error failure -> throw failure;
            default -> throw new IllegalStateException(e);
        };
    }
}
