package workbench.workload;

/** One rank's part in a product of matrices, C = A B. A and B lie at rank 0 at the start, and C in the end. */
public record MatrixTask(int rank, int size, MatrixShape shape, Product product) implements Task {
    @Override
    public Role role() {
        return Role.PEER;
    }

    public boolean isRoot() {
        return rank == 0;
    }

    /** What a kernel may ask of the product. The arithmetic is the same for all kernels; its time counts as computing. */
    public interface Product {
        /** A in parts, in the order of ranks in which they are to be handed out; empty but at rank 0. */
        double[] a();

        /** The same of B. */
        double[] b();

        /** Where the parts of C go, in the order of ranks; empty but at rank 0. */
        double[] c();

        /**
         * Adds to this rank's rows of C what some rows of B contribute.
         *
         * @param a this rank's rows
         * @param b these rows of B
         * @param first which row is the first of them
         */
        void addRows(double[] a, double[] b, int first, int count, double[] c);

        /** Adds to this rank's tile of C the product of two tiles. */
        void addTiles(double[] a, double[] b, double[] c);

        /** This rank's part is done; at rank 0, C is complete. */
        void done();
    }
}
