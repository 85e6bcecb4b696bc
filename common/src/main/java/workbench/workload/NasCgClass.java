package workbench.workload;

/** The sizes of NPB's CG, with the estimate of the eigenvalue that NPB 3.4 verifies its results by. */
enum NasCgClass {
    S(1_400, 7, 15, 10, 8.5971775078648),
    W(7_000, 8, 15, 12, 10.362595087124),
    A(14_000, 11, 15, 20, 17.130235054029),
    B(75_000, 13, 75, 60, 22.712745482631);

    private static final double EPSILON = 1e-10;

    private final int order;
    private final int nonzeros;
    private final int iterations;
    private final int shift;
    private final double zeta;

    NasCgClass(int order, int nonzeros, int iterations, int shift, double zeta) {
        this.order = order;
        this.nonzeros = nonzeros;
        this.iterations = iterations;
        this.shift = shift;
        this.zeta = zeta;
    }

    static NasCgClass of(Parameters parameters) {
        return valueOf(parameters.word(NasBenchmark.CLASS));
    }

    /** Rows of the matrix. */
    int order() {
        return order;
    }

    /** Of each of the random vectors that the matrix is made from. */
    int nonzeros() {
        return nonzeros;
    }

    /** Of the inverse power method. */
    int iterations() {
        return iterations;
    }

    int shift() {
        return shift;
    }

    /** Elements of the matrix that are not zero, at most. */
    long elements() {
        return (long) order * (nonzeros + 1) * (nonzeros + 1);
    }

    /** Rows of each rank but the last ones. */
    int rows(int ranks) {
        return Math.ceilDiv(order, ranks);
    }

    /** Floating-point operations for each row, as NPB counts them. */
    long operationsInRow() {
        long inProduct = (long) nonzeros * (nonzeros + 1);
        return 2L * iterations * (3 + inProduct + NasCgTask.STEPS * (5 + inProduct) + 3);
    }

    /** NPB's verification. */
    boolean verifies(double estimate) {
        return Math.abs(estimate - zeta) / zeta <= EPSILON;
    }
}
