package workbench.result;

/**
 * Percentiles of times in nanoseconds.
 *
 * @param count samples in the histogram
 * @param negative samples that were negative and therefore are not in it
 */
public record LatencyNanos(long p50, long p90, long p99, long p999, long p9999, long max, long count, long negative) {}
