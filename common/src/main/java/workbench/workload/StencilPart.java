package workbench.workload;

import java.util.List;

/** One rank's rows. In a verification iteration the grid begins with the solution, which must stay; in all others with 0. */
final class StencilPart implements Part, StencilTask.Grid {
    private final StencilTask task;
    private final List<Block> shares;
    private final Block share;
    private final int columns;
    private final int allRows;
    private final int sweeps;
    private final int residualEvery;
    private final Fault fault;
    private final Meter meter;
    private final StencilGrid grid;
    private boolean verified;
    private boolean isAlone;
    private int swept;
    private double change;
    /** Of one thread, until it is known what is right. */
    private StencilGrid whole;

    private long[] right;

    StencilPart(Parameters parameters, int rank, Meter meter) {
        this.task = new StencilTask(rank, parameters.count(SharedWork.WORKERS), this);
        this.columns = parameters.count(Stencil.COLUMNS);
        this.allRows = parameters.count(Stencil.ROWS);
        this.sweeps = parameters.count(Stencil.SWEEPS);
        this.residualEvery = parameters.count(Stencil.RESIDUAL_EVERY);
        this.fault = rank == task.size() - 1 ? Fault.of(parameters) : Fault.NONE;
        this.meter = meter;
        this.shares = Block.shares(allRows, task.size());
        this.share = shares.get(rank);
        this.grid = new StencilGrid(share.first(), share.count(), columns, allRows);
    }

    @Override
    public StencilTask task() {
        return task;
    }

    @Override
    public void begin(Iteration iteration) {
        verified = iteration.phase() == Phase.VERIFICATION;
        isAlone = iteration.phase() == Phase.BASELINE;
        swept = 0;
        change = Double.NaN;
        grid.begin(verified);
        if (isAlone && solvesAlone()) {
            right = null;
            whole = new StencilGrid(0, allRows, columns, allRows);
        }
    }

    @Override
    public boolean solvesAlone() {
        return task.isRoot();
    }

    @Override
    public void solveAlone() {
        whole.begin(false);
        for (int sweep = 1; sweep <= sweeps; sweep++) {
            whole.sweep(allRows);
            if (isMeasuredAfter(sweep)) {
                change = whole.change();
            }
        }
    }

    @Override
    public int sweeps() {
        return sweeps;
    }

    @Override
    public int rows() {
        return share.count();
    }

    @Override
    public int width() {
        return grid.width();
    }

    @Override
    public double[][] points() {
        return grid.points();
    }

    @Override
    public int now() {
        return grid.now();
    }

    @Override
    public void sweep() {
        if (fault == Fault.CORRUPTION && verified && swept == 0) {
            // In the middle of the row above, which has come from the neighbour.
            grid.points()[grid.now()][(columns + 1) / 2]++;
        }
        long begun = meter.begin();
        grid.sweep(rowsToCompute());
        meter.computed(begun);
        swept++;
    }

    private int rowsToCompute() {
        return fault == Fault.LOSS ? share.count() - 1 : share.count();
    }

    @Override
    public boolean isMeasured() {
        return isMeasuredAfter(swept);
    }

    private boolean isMeasuredAfter(int sweep) {
        return sweep % residualEvery == 0 || sweep == sweeps;
    }

    @Override
    public double change() {
        long begun = meter.begin();
        double own = grid.change();
        meter.computed(begun);
        return own;
    }

    @Override
    public void learn(double ofAll) {
        change = ofAll;
    }

    @Override
    public void done() {
        meter.answered();
    }

    @Override
    public long[] answer() {
        if (isAlone) {
            return solvesAlone() ? right() : new long[0];
        }
        return StencilAnswer.of(task.rank(), verified, grid.checksum(share.first(), share.count()), change);
    }

    /** Of the grid that was solved alone, which is not needed any more, and of the solution. */
    private long[] right() {
        if (right != null) {
            return right;
        }
        long[] checksums = new long[2 * task.size()];
        putChecksums(checksums, 0);
        whole.begin(true);
        putChecksums(checksums, task.size());
        whole = null;
        right = StencilAnswer.right(checksums, change);
        return right;
    }

    private void putChecksums(long[] checksums, int at) {
        for (int rank = 0; rank < task.size(); rank++) {
            Block of = shares.get(rank);
            checksums[at + rank] = whole.checksum(of.first(), of.count());
        }
    }

    @Override
    public int pieces() {
        return swept;
    }

    /** The rows that were computed in each sweep. */
    @Override
    public long[] worked() {
        return swept == sweeps ? Block.code(List.of(new Block(share.first(), rowsToCompute()))) : new long[0];
    }

    @Override
    public long corrupt() {
        return verified ? grid.wrong() : 0;
    }
}
