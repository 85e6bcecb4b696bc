package workbench.semantics;

/** How one waits for a message or for room. */
public record Waiting(How how, Lock lock) {
    public static final Waiting BLOCKS = of(How.BLOCKS);

    /** For a message or room. */
    public enum How {
        BLOCKS,
        /** Again and again for a few milliseconds, to look whether the iteration is over. */
        BLOCKS_BRIEFLY,
        /** But for the buffer of the send before, for which it spins. */
        BLOCKS_AND_SPINS_FOR_BUFFER,
        SPINS,
        SPINS_THEN_SLEEPS
    }

    /** For the right to look. */
    public enum Lock {
        NONE,
        OF_ALL_PAIRS,
        OF_EACH_PAIR
    }

    public static Waiting of(How how) {
        return new Waiting(how, Lock.NONE);
    }
}
