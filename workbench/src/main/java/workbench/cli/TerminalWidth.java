package workbench.cli;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.OptionalInt;

/**
 * How many columns a terminal has now: {@code ioctl(2)} with {@code TIOCGWINSZ}. {@code stty} would tell it too, but whoever draws a line
 * several times a second beside a measurement should not start a process each time. Of {@code struct winsize}, the same on Linux and macOS:
 * rows, columns and two sizes in pixels, 16 bits each.
 */
final class TerminalWidth {
    private static final long TIOCGWINSZ = System.getProperty("os.name").startsWith("Linux") ? 0x5413 : 0x40087468;

    private static final long SIZE_BYTES = 8;
    private static final long COLUMNS = 2;

    private static final MethodHandle IOCTL = Linker.nativeLinker()
            .downcallHandle(
                    Linker.nativeLinker().defaultLookup().findOrThrow("ioctl"),
                    FunctionDescriptor.of(
                            ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.ADDRESS),
                    Linker.Option.firstVariadicArg(2));

    private TerminalWidth() {}

    /** Empty if there is no terminal behind the file descriptor, or one that does not tell. */
    static OptionalInt of(int descriptor) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment winsize = arena.allocate(SIZE_BYTES);
            int failed = (int) IOCTL.invokeExact(descriptor, TIOCGWINSZ, winsize);
            int columns = Short.toUnsignedInt(winsize.get(ValueLayout.JAVA_SHORT, COLUMNS));
            return failed != 0 || columns == 0 ? OptionalInt.empty() : OptionalInt.of(columns);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable neverThrown) {
            throw new IllegalStateException(neverThrown);
        }
    }
}
