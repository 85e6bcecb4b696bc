package workbench.workload;

/** One rank's part of NPB's CG. The vectors are put together of all ranks' parts before each product with the matrix, and each sum is added up over all ranks. */
public record NasCgTask(int rank, int size, Solving solving) implements Task {
    public static final int ROOT = 0;

    /** Of conjugate gradients, for each system. */
    public static final int STEPS = 25;

    /** That are added up together, at most. */
    public static final int SUMS = 3;

    @Override
    public Role role() {
        return Role.PEER;
    }

    public boolean isRoot() {
        return rank == ROOT;
    }

    /** The arithmetic, in the order of steps. Each array is the same in all iterations. With one rank nothing is to be sent. */
    public interface Solving {
        /** Systems to be solved. */
        int systems();

        /** Of the whole problem. */
        void begin();

        /** Begins with a system: leaves one sum. */
        void start();

        /** What it comes to, over all ranks, is there. */
        void started();

        /** This rank's part of the direction. */
        double[] direction();

        /** Of all ranks, all parts of equal length, in the order of ranks: to be filled in by the kernel. */
        double[] whole();

        /** Multiplies the matrix by the direction: leaves one sum. */
        void multiply();

        /** A step in that direction: leaves one sum. */
        void advance();

        /** To the next direction. */
        void turn();

        /** This rank's part of the solution. */
        double[] solution();

        /** Multiplies the matrix by the solution: leaves {@link #SUMS} sums. */
        void compare();

        /** A better estimate. */
        void improve();

        /** Sums over this rank's part. */
        double[] partial();

        /** Over all ranks, to be filled in by the kernel. */
        double[] total();

        /** Ends this rank's part of the iteration. */
        void done();
    }
}
