package workbench.workload;

/**
 * One rank's part of a {@link Computation}: the data that lie there at the start, the arithmetic, and the place for the answer. Its {@link Task} is what
 * a kernel sees of it. All but what the task says is called by the participant's own thread, outside of the kernel's part of an iteration.
 */
public interface Part {
    /** What the kernel gets. */
    Task task();

    /** Makes everything ready for an iteration, so that nothing need be allocated later. */
    void begin(Iteration iteration);

    /** Whether this rank solves the whole problem alone, for the sequential time. */
    default boolean solvesAlone() {
        return false;
    }

    /** Solves the whole problem with the same data and the same arithmetic; its answer is {@link #answer}. */
    default void solveAlone() {
        throw new UnsupportedOperationException("this rank does not solve the problem alone");
    }

    /** The answer at this rank, in the computation's own code; empty where it has none. */
    long[] answer();

    /** How many pieces of work this rank has done. */
    default int pieces() {
        return 0;
    }

    /** What these were, in the computation's own code; empty where that need not be known. */
    default long[] worked() {
        return new long[0];
    }

    /** Received data that differ from the right ones; looked for in verification iterations only. */
    default long corrupt() {
        return 0;
    }
}
