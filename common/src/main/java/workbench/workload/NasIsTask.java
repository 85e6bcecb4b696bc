package workbench.workload;

/**
 * One rank's part of NPB's IS. Each ranking: every rank counts its keys in buckets, all add these counts up, every rank sends each rank the keys of its
 * buckets and ranks those that come.
 */
public record NasIsTask(int rank, int size, Ranking ranking) implements Task {
    public static final int ROOT = 0;

    @Override
    public Role role() {
        return Role.PEER;
    }

    public boolean isRoot() {
        return rank == ROOT;
    }

    /** The keys and the arithmetic, in the order of steps. Each array is the same in all iterations. With one rank nothing is to be sent. */
    public interface Ranking {
        /** The numbers of the first ranking is 1. */
        int rankings();

        /** Counts this rank's keys in buckets. */
        void count(int ranking);

        /** How many keys are in each bucket, and some more that are to be added up with them. */
        long[] counts();

        /** The same of all ranks, to be filled in by the kernel. */
        long[] totals();

        /** Divides this rank's keys by who ranks which buckets. */
        void divide();

        /** This rank's keys, by buckets. */
        int[] keys();

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
        int[] received();

        /** Most keys that one rank may send another. */
        int mostKeys();

        /** Ranks the keys that were received. */
        void rank(int ranking);

        /** Ends this rank's part of the iteration. */
        void done();
    }
}
