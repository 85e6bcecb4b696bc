package workbench.workload;

/** The sizes of NPB's EP, with the sums that NPB 3.4 verifies its results by. */
enum NasEpClass {
    S(24, -3.247834652034740e3, -6.958407078382297e3),
    W(25, -2.863319731645753e3, -6.320053679109499e3),
    A(28, -4.295875165629892e3, -1.580732573678431e4),
    B(30, 4.033815542441498e4, -2.660669192809235e4);

    private static final double EPSILON = 1e-8;

    private final int pairsLog2;
    private final double sumX;
    private final double sumY;

    NasEpClass(int pairsLog2, double sumX, double sumY) {
        this.pairsLog2 = pairsLog2;
        this.sumX = sumX;
        this.sumY = sumY;
    }

    static NasEpClass of(Parameters parameters) {
        return valueOf(parameters.word(NasBenchmark.CLASS));
    }

    int batches() {
        return 1 << pairsLog2 - NasEpPairs.BATCH_LOG2;
    }

    /** NPB's verification. */
    boolean verifies(double x, double y) {
        return Math.abs((x - sumX) / sumX) <= EPSILON && Math.abs((y - sumY) / sumY) <= EPSILON;
    }
}
