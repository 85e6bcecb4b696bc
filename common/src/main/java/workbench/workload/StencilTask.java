package workbench.workload;

/** One rank's part of a grid. Each rank has its rows and the largest change in the end. */
public record StencilTask(int rank, int size, Grid grid) implements Task {
    @Override
    public Role role() {
        return Role.PEER;
    }

    public boolean isRoot() {
        return rank == 0;
    }

    public boolean isFirst() {
        return rank == 0;
    }

    public boolean isLast() {
        return rank == size - 1;
    }

    /**
     * What a kernel may ask of the grid. The arithmetic is the same for all kernels; its time counts as computing.
     *
     * <pre>
     *   row 0          the neighbour's above
     *   row 1          the first own one
     *   …
     *   row rows       the last own one
     *   row rows + 1   the neighbour's below
     * </pre>
     */
    public interface Grid {
        /** In each iteration. */
        int sweeps();

        /** Own rows. */
        int rows();

        /** Numbers in a row, with the one at each end that is not computed. */
        int width();

        /** Two arrays of rows, one after the other: before a sweep and after it, and the other way round in the next one. */
        double[][] points();

        /** Which of the two is the grid now. */
        int now();

        /** Computes the other one, which then is the grid. */
        void sweep();

        /** Whether all are to learn the largest change of the last sweep. */
        boolean isMeasured();

        /** This rank's largest change. */
        double change();

        /** The largest of all. */
        void learn(double change);

        /** This rank's part is done. */
        void done();
    }
}
