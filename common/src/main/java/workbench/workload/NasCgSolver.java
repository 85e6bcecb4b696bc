package workbench.workload;

import java.util.Arrays;

/**
 * One rank's arithmetic of NPB's CG (RNR-94-007, section 2.2.4): the smallest eigenvalue of a matrix by inverse iteration, in which each system of equations is solved by
 * 25 steps of the method of conjugate gradients. A rank has a block of rows and the same part of each vector; all blocks are of one length, so the last
 * ones may have elements that are not used.
 */
final class NasCgSolver {
    private final NasCgClass size;
    private final int rows;
    private final NasCgMatrix matrix;
    private final double[] estimated;
    final double[] solution;
    private final double[] residual;
    final double[] direction;
    final double[] products;
    /** The direction or the solution of all ranks. */
    final double[] whole;

    /** Sums over this rank's rows. */
    final double[] partial = new double[NasCgTask.SUMS];

    /** The same over all. */
    final double[] total;

    private final boolean alone;
    private double rho;
    private double zeta;

    NasCgSolver(NasCgClass size, Block block, int ranks) {
        this.size = size;
        rows = block.count();
        matrix = new NasCgMatrix(size, (int) block.first(), rows);
        alone = ranks == 1;
        int length = size.rows(ranks);
        estimated = new double[length];
        solution = new double[length];
        residual = new double[length];
        direction = new double[length];
        products = new double[length];
        whole = new double[alone ? 0 : length * ranks];
        total = alone ? partial : new double[NasCgTask.SUMS];
    }

    void begin() {
        Arrays.fill(estimated, 0, rows, 1);
        zeta = 0;
    }

    /** A guess of zero, so the residual is the right side. */
    void start() {
        Arrays.fill(solution, 0);
        System.arraycopy(estimated, 0, residual, 0, rows);
        System.arraycopy(estimated, 0, direction, 0, rows);
        partial[0] = dot(residual, residual);
    }

    void started() {
        rho = total[0];
    }

    void multiplyDirection() {
        matrix.multiply(alone ? direction : whole, products);
    }

    void dotDirection() {
        partial[0] = dot(direction, products);
    }

    void advance() {
        double alpha = rho / total[0];
        double sum = 0;
        for (int i = 0; i < rows; i++) {
            solution[i] += alpha * direction[i];
            residual[i] -= alpha * products[i];
            sum += residual[i] * residual[i];
        }
        partial[0] = sum;
    }

    void turn() {
        double beta = total[0] / rho;
        rho = total[0];
        for (int i = 0; i < rows; i++) {
            direction[i] = residual[i] + beta * direction[i];
        }
    }

    void multiplySolution() {
        matrix.multiply(alone ? solution : whole, products);
    }

    /** Square of the true residual, and what the estimate needs. */
    void compare() {
        double sum = 0;
        for (int i = 0; i < rows; i++) {
            double difference = estimated[i] - products[i];
            sum += difference * difference;
        }
        partial[0] = sum;
        partial[1] = dot(estimated, solution);
        partial[2] = dot(solution, solution);
    }

    void improve() {
        zeta = size.shift() + 1 / total[1];
        double scale = 1 / Math.sqrt(total[2]);
        for (int i = 0; i < rows; i++) {
            estimated[i] = scale * solution[i];
        }
    }

    /** Where there is one rank. */
    void solve() {
        begin();
        for (int iteration = 0; iteration < size.iterations(); iteration++) {
            start();
            started();
            for (int step = 0; step < NasCgTask.STEPS; step++) {
                multiplyDirection();
                dotDirection();
                advance();
                turn();
            }
            multiplySolution();
            compare();
            improve();
        }
    }

    private double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < rows; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** The eigenvalue, as estimated. */
    double zeta() {
        return zeta;
    }
}
