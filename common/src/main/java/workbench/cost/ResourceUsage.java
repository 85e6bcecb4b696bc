package workbench.cost;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * The kernel's own account of this process, all threads that it ever had: {@code getrusage(2)} with {@code RUSAGE_SELF}. The JDK has no call
 * that counts context switches, and its CPU time comes in steps of 10 ms on Linux. Of {@code struct rusage}, the same on 64-bit Linux and
 * macOS: two times of seconds and microseconds, then fourteen longs.
 */
final class ResourceUsage {
    static final String SOURCE = "getrusage: all threads, also those that have ended";

    private static final int SELF = 0;
    private static final long SIZE_BYTES = 144;
    private static final long USER_TIME = 0;
    private static final long SYSTEM_TIME = 16;
    private static final long MAX_RESIDENT = 32;
    private static final long VOLUNTARY_SWITCHES = 128;
    private static final long INVOLUNTARY_SWITCHES = 136;
    private static final long NANOS_PER_SECOND = 1_000_000_000;
    private static final long NANOS_PER_MICRO = 1_000;

    private static final MethodHandle GETRUSAGE = Linker.nativeLinker()
            .downcallHandle(
                    Linker.nativeLinker().defaultLookup().findOrThrow("getrusage"),
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS));

    private final MemorySegment rusage = Arena.ofAuto().allocate(SIZE_BYTES, Long.BYTES);

    /** Since the process began. */
    record Counts(long cpuNanos, long voluntarySwitches, long involuntarySwitches, long peakMemoryBytes) {}

    Counts read() {
        try {
            int failed = (int) GETRUSAGE.invokeExact(SELF, rusage);
            if (failed != 0) {
                throw new IllegalStateException("getrusage failed");
            }
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable neverThrown) {
            throw new IllegalStateException(neverThrown);
        }
        return new Counts(
                time(USER_TIME) + time(SYSTEM_TIME),
                number(VOLUNTARY_SWITCHES),
                number(INVOLUNTARY_SWITCHES),
                number(MAX_RESIDENT) * maxResidentUnitBytes());
    }

    /** {@code tv_usec} is an int on macOS. */
    private long time(long offset) {
        return number(offset) * NANOS_PER_SECOND
                + rusage.get(ValueLayout.JAVA_INT, offset + Long.BYTES) * NANOS_PER_MICRO;
    }

    private long number(long offset) {
        return rusage.get(ValueLayout.JAVA_LONG, offset);
    }

    /** Linux counts it in KiB, macOS in bytes. */
    private static long maxResidentUnitBytes() {
        return System.getProperty("os.name").startsWith("Linux") ? 1 << 10 : 1;
    }
}
