package workbench.cost;

import java.util.function.LongBinaryOperator;

/**
 * What a JVM as a whole has used, its compiler and collector included: since it began, or between two moments. {@link #UNKNOWN} where the
 * system does not tell.
 *
 * @param cpuNanos CPU time of all threads, user and system
 * @param allocatedBytes in the Java heap, by all threads; also those that have ended
 * @param gcCount garbage collections
 * @param gcNanos elapsed time of these; the collectors count in milliseconds
 * @param voluntarySwitches a thread gave the CPU away, mostly to wait
 * @param involuntarySwitches a thread was made to give the CPU away
 * @param peakMemoryBytes largest resident memory, shared pages included
 * @param switchesFrom how the context switches were counted, for people
 * @param peakFrom how the peak was found and since when it counts, for people
 */
public record Costs(
        long cpuNanos,
        long allocatedBytes,
        long gcCount,
        long gcNanos,
        long voluntarySwitches,
        long involuntarySwitches,
        long peakMemoryBytes,
        String switchesFrom,
        String peakFrom) {

    /** Stands for a number that cannot be had. */
    public static final long UNKNOWN = -1;

    /** What was used from then until now; a peak is that of now. */
    public Costs since(Costs then) {
        return with(then, (now, before) -> now - before, peakMemoryBytes);
    }

    /** The same with another CPU time. */
    public Costs withCpuNanos(long nanos) {
        return new Costs(
                nanos,
                allocatedBytes,
                gcCount,
                gcNanos,
                voluntarySwitches,
                involuntarySwitches,
                peakMemoryBytes,
                switchesFrom,
                peakFrom);
    }

    /** Of the same JVM one after the other: the peak is the higher one. */
    public Costs andLater(Costs later) {
        return with(later, Long::sum, Math.max(peakMemoryBytes, later.peakMemoryBytes));
    }

    /** Of two JVMs at the same time: their peaks are added, though they need not have been at the same moment. */
    public Costs andBeside(Costs other) {
        return with(other, Long::sum, known(peakMemoryBytes, other.peakMemoryBytes, Long::sum));
    }

    private Costs with(Costs other, LongBinaryOperator by, long peak) {
        return new Costs(
                known(cpuNanos, other.cpuNanos, by),
                known(allocatedBytes, other.allocatedBytes, by),
                known(gcCount, other.gcCount, by),
                known(gcNanos, other.gcNanos, by),
                known(voluntarySwitches, other.voluntarySwitches, by),
                known(involuntarySwitches, other.involuntarySwitches, by),
                peak,
                switchesFrom,
                peakFrom);
    }

    private static long known(long a, long b, LongBinaryOperator by) {
        return a == UNKNOWN || b == UNKNOWN ? UNKNOWN : by.applyAsLong(a, b);
    }
}
