package workbench.workload;

/** One rank's part of NPB's EP: it tallies its pairs, and what all ranks have is added up at the root. */
public record NasEpTask(int rank, int size, Tally tally) implements Task {
    public static final int ROOT = 0;

    @Override
    public Role role() {
        return Role.PEER;
    }

    public boolean isRoot() {
        return rank == ROOT;
    }

    /** The arithmetic. Each array is the same in all iterations. */
    public interface Tally {
        /** Makes this rank's pairs and tallies them. */
        void compute();

        /** Of this rank: sum of x, sum of y, counts. */
        double[] partial();

        /** Of all ranks, to be filled in at the root. Others have the array too. */
        double[] total();

        /** Ends this rank's part of the iteration. */
        void done();
    }
}
