package workbench.workload;

/**
 * One rank's part of a sample sort. Every rank sorts its own keys; the root chooses pivots among samples of them; every rank sends each rank its keys between
 * two pivots, and merges what comes.
 */
public record SampleSortTask(int rank, int size, Sorting sorting) implements Task {
    public static final int ROOT = 0;

    @Override
    public Role role() {
        return Role.PEER;
    }

    public boolean isRoot() {
        return rank == ROOT;
    }

    /** The keys and the arithmetic, in the order of steps. Each array is the same in all iterations. */
    public interface Sorting {
        /** Sorts this rank's own keys and takes samples of them. With one rank that is all. */
        void sortOwn();

        /** As many as there are ranks. */
        long[] samples();

        /** At the root: of all ranks, in the order of ranks. */
        long[] gathered();

        /** At the root: chooses the pivots. */
        void choosePivots();

        /** One less than there are ranks. */
        long[] pivots();

        /** Divides this rank's keys by the pivots: says how many are for each rank. */
        void divide();

        /** This rank's keys, in order. */
        long[] keys();

        /** Keys for each rank. */
        int[] sentCounts();

        /** Where they begin. */
        int[] sentOffsets();

        /** Keys of each rank, or of each message in whatever order, to be filled in by the kernel. */
        int[] receivedCounts();

        /** Says where they lie, one behind the other. */
        void lineUp();

        /** Where they lie. */
        int[] receivedOffsets();

        /** To be filled in by the kernel. */
        long[] received();

        /** Most keys that one rank may send another. */
        int mostKeys();

        /** Merges what was received; ends this rank's part of the iteration. */
        void merge();
    }
}
