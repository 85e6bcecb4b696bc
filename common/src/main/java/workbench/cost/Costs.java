package workbench.cost;

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
        return new Costs(
                difference(cpuNanos, then.cpuNanos),
                difference(allocatedBytes, then.allocatedBytes),
                difference(gcCount, then.gcCount),
                difference(gcNanos, then.gcNanos),
                difference(voluntarySwitches, then.voluntarySwitches),
                difference(involuntarySwitches, then.involuntarySwitches),
                peakMemoryBytes,
                switchesFrom,
                peakFrom);
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
        return sum(later, Math.max(peakMemoryBytes, later.peakMemoryBytes));
    }

    /** Of two JVMs at the same time: their peaks are added, though they need not have been at the same moment. */
    public Costs andBeside(Costs other) {
        return sum(other, sum(peakMemoryBytes, other.peakMemoryBytes));
    }

    private Costs sum(Costs other, long peak) {
        return new Costs(
                sum(cpuNanos, other.cpuNanos),
                sum(allocatedBytes, other.allocatedBytes),
                sum(gcCount, other.gcCount),
                sum(gcNanos, other.gcNanos),
                sum(voluntarySwitches, other.voluntarySwitches),
                sum(involuntarySwitches, other.involuntarySwitches),
                peak,
                switchesFrom,
                peakFrom);
    }

    private static long sum(long a, long b) {
        return a == UNKNOWN || b == UNKNOWN ? UNKNOWN : a + b;
    }

    private static long difference(long now, long then) {
        return now == UNKNOWN || then == UNKNOWN ? UNKNOWN : now - then;
    }
}
