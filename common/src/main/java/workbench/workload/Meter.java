package workbench.workload;

/** Takes the time of a {@link Part}, and tells it whether the iteration goes on. Times are nanoseconds of the host's monotonic clock. */
public interface Meter {
    /** The time. */
    long now();

    /** The part begins to compute. */
    long begin();

    /** It has computed since {@code begun}. */
    void computed(long begun);

    /** The answer is there; for this rank the iteration ends now. */
    void answered();

    /** True until all have their answers, or control has given up on them. */
    boolean open();
}
