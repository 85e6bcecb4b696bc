package workbench.result;

/**
 * Percentiles and the mean of times in nanoseconds.
 *
 * @param count samples in the histogram
 * @param negative samples that were negative and therefore are not in it
 * @param mean of the samples in the histogram, as exact as its three digits; null in files that do not tell
 */
public record LatencyNanos(
        long p50, long p90, long p99, long p999, long p9999, long max, long count, long negative, Double mean) {

    /** Without a mean, as earlier versions kept it. */
    public LatencyNanos(long p50, long p90, long p99, long p999, long p9999, long max, long count, long negative) {
        this(p50, p90, p99, p999, p9999, max, count, negative, null);
    }
}
