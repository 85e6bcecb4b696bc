package workbench.workload;

/** How a loop that the workbench does not time itself takes its times: as seldom as the workbench would. */
public interface Timing {
    /** So many operations of the coming iteration are timed together, or one of so many is; a power of two. */
    default int batch() {
        return 1;
    }

    /**
     * Takes times of round trips.
     *
     * @param nanos of a {@link #batch} of them each
     * @param count of the times, from the first on
     */
    default void takeRoundTrips(long[] nanos, int count) {}
}
