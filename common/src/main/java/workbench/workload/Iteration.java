package workbench.workload;

/**
 * One go at the workload, by all participants at once.
 *
 * @param number counts from 0 within a repetition; messages bear it, so that one that comes late is known as such
 * @param limit most operations in this iteration, over all participants (messages; for the parallel sum it is not looked at)
 * @param durationNanos no new operation is begun after this time; 0: until {@code limit}
 * @param batch so many operations are timed together; 1: each by itself
 */
public record Iteration(int number, Phase phase, long limit, long durationNanos, int batch) {
    public Iteration(int number, Phase phase, long limit, long durationNanos) {
        this(number, phase, limit, durationNanos, 1);
    }
}
