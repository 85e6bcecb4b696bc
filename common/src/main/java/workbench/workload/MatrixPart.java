package workbench.workload;

import java.util.Arrays;
import java.util.Collections;

/** One rank's part of the matrices; rank 0 has all of them, and looks whether the product is right after each iteration. */
final class MatrixPart implements Part, MatrixTask.Product {
    /** Up to this size the product is also computed by its definition, when the iteration is the verification. */
    private static final int MOST_BY_DEFINITION = 256;

    private final MatrixShape shape;
    private final MatrixTask task;
    private final Fault fault;
    private final Meter meter;
    private final long seed;
    /** In rows. */
    private final double[] left;

    private final double[] right;
    private final double[] alone;
    private final double[] rows;
    /** In parts. */
    private final double[] a;

    private final double[] b;
    private final double[] c;
    private Iteration iteration;
    private boolean toCorrupt;
    private long inner;
    private double[] answer = new double[0];

    MatrixPart(MatrixShape shape, Parameters parameters, int rank, Meter meter) {
        this.shape = shape;
        this.task = new MatrixTask(rank, shape.ranks(), shape, this);
        this.fault = rank == shape.ranks() - 1 ? Fault.of(parameters) : Fault.NONE;
        this.meter = meter;
        this.seed = parameters.number(CommonParameters.SEED);
        int n = task.isRoot() ? shape.n() : 0;
        left = MatrixArithmetic.matrix(Mix.mix(seed), n);
        right = MatrixArithmetic.matrix(Mix.mix(seed + 1), n);
        alone = new double[n * n];
        rows = new double[n * n];
        a = task.isRoot() ? shape.skewed(left, true) : left;
        b = task.isRoot() ? shape.skewed(right, false) : right;
        c = new double[task.isRoot() ? shape.whole() : 0];
    }

    @Override
    public MatrixTask task() {
        return task;
    }

    /** The last product must not be taken for the next one. */
    @Override
    public void begin(Iteration next) {
        iteration = next;
        toCorrupt = fault == Fault.CORRUPTION && next.phase() == Phase.VERIFICATION;
        inner = 0;
        Arrays.fill(c, Double.NaN);
        answer = new double[0];
    }

    @Override
    public boolean solvesAlone() {
        return task.isRoot();
    }

    @Override
    public void solveAlone() {
        int n = shape.n();
        Arrays.fill(alone, 0);
        MatrixArithmetic.addProduct(left, 0, n, right, n, alone, n, n);
        answer = alone;
    }

    @Override
    public double[] a() {
        return a;
    }

    @Override
    public double[] b() {
        return b;
    }

    @Override
    public double[] c() {
        return c;
    }

    @Override
    public void addRows(double[] ofA, double[] ofB, int first, int count, double[] ofC) {
        int n = shape.n();
        corruptOnPurpose(ofA, first);
        long begun = meter.begin();
        MatrixArithmetic.addProduct(ofA, first, n, ofB, count, ofC, rowsToCompute(), n);
        meter.computed(begun);
        inner += count;
    }

    @Override
    public void addTiles(double[] ofA, double[] ofB, double[] ofC) {
        int edge = shape.edge();
        corruptOnPurpose(ofA, 0);
        long begun = meter.begin();
        MatrixArithmetic.addProduct(ofA, 0, edge, ofB, edge, ofC, rowsToCompute(), edge);
        meter.computed(begun);
        inner += edge;
    }

    private void corruptOnPurpose(double[] ofA, int first) {
        if (toCorrupt) {
            ofA[first]++;
            toCorrupt = false;
        }
    }

    private int rowsToCompute() {
        return shape.rows(task.rank()) - (fault == Fault.LOSS ? 1 : 0);
    }

    @Override
    public void done() {
        answer = c;
        meter.answered();
    }

    @Override
    public long[] answer() {
        return task.isRoot() && answer.length > 0 ? new long[] {MatrixArithmetic.checksum(inRows())} : new long[0];
    }

    private double[] inRows() {
        return answer == alone ? alone : shape.inRows(answer, rows);
    }

    @Override
    public int pieces() {
        return worked().length / 2;
    }

    /** The numbers of C to which all rows of B have contributed. */
    @Override
    public long[] worked() {
        int times = Math.toIntExact(inner / shape.inner());
        int elements = rowsToCompute() * shape.columns(task.rank());
        return Block.code(Collections.nCopies(times, new Block(shape.elementsBefore(task.rank()), elements)));
    }

    /** Rows of C that are wrong. */
    @Override
    public long corrupt() {
        int n = shape.n();
        if (answer != c || !task.isRoot()) {
            return 0;
        }
        double[] product = inRows();
        return iteration.phase() == Phase.VERIFICATION && n <= MOST_BY_DEFINITION
                ? MatrixArithmetic.wrongRowsByDefinition(left, right, product, n)
                : MatrixArithmetic.wrongRows(left, right, product, n, Mix.mix(seed + iteration.number()));
    }
}
