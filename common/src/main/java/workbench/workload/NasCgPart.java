package workbench.workload;

import java.util.List;

/** A rank's rows of the matrix. */
final class NasCgPart implements Part, NasCgTask.Solving {
    private final NasCgClass size;
    private final NasCgTask task;
    private final Meter meter;
    private final Fault fault;
    private final Block rows;
    private final NasCgSolver own;
    /** Who has solved last: this rank's part, or rank 0 alone. */
    private NasCgSolver latest;

    private int pieces;

    NasCgPart(Parameters parameters, int rank, Meter meter) {
        int ranks = parameters.count(SharedWork.WORKERS);
        size = NasCgClass.of(parameters);
        task = new NasCgTask(rank, ranks, this);
        this.meter = meter;
        fault = task.isRoot() ? Fault.of(parameters) : Fault.NONE;
        int first = Math.min(size.order(), rank * size.rows(ranks));
        rows = new Block(first, Math.min(size.order() - first, size.rows(ranks)));
        own = new NasCgSolver(size, rows, ranks);
        latest = own;
    }

    @Override
    public NasCgTask task() {
        return task;
    }

    @Override
    public void begin(Iteration iteration) {
        boolean alone = iteration.phase() == Phase.BASELINE && solvesAlone() && task.size() > 1;
        latest = alone ? new NasCgSolver(size, new Block(0, size.order()), 1) : own;
        pieces = 0;
    }

    @Override
    public boolean solvesAlone() {
        return task.isRoot();
    }

    @Override
    public void solveAlone() {
        latest.solve();
    }

    @Override
    public int systems() {
        return size.iterations();
    }

    @Override
    public void begin() {
        own.begin();
    }

    @Override
    public void start() {
        long begun = meter.begin();
        own.start();
        meter.computed(begun);
    }

    @Override
    public void started() {
        own.started();
    }

    @Override
    public double[] direction() {
        return own.direction;
    }

    @Override
    public double[] whole() {
        return own.whole;
    }

    @Override
    public void multiply() {
        long begun = meter.begin();
        own.multiplyDirection();
        err();
        own.dotDirection();
        meter.computed(begun);
        if (fault == Fault.DUPLICATE) {
            own.partial[0] *= 2;
        }
    }

    /** In every product, since an iteration that converges forgets a single mistake. */
    private void err() {
        double[] products = own.products;
        switch (fault) {
            case LOSS -> products[0] = 0;
            case CORRUPTION -> products[0] *= 2;
            case REORDERING -> {
                double other = products[1];
                products[1] = products[0];
                products[0] = other;
            }
            case NONE, DUPLICATE -> {}
        }
    }

    @Override
    public void advance() {
        long begun = meter.begin();
        own.advance();
        meter.computed(begun);
    }

    @Override
    public void turn() {
        long begun = meter.begin();
        own.turn();
        meter.computed(begun);
    }

    @Override
    public double[] solution() {
        return own.solution;
    }

    @Override
    public void compare() {
        long begun = meter.begin();
        own.multiplySolution();
        own.compare();
        meter.computed(begun);
    }

    @Override
    public void improve() {
        long begun = meter.begin();
        own.improve();
        meter.computed(begun);
        pieces++;
    }

    @Override
    public double[] partial() {
        return own.partial;
    }

    @Override
    public double[] total() {
        return own.total;
    }

    @Override
    public void done() {
        meter.answered();
    }

    @Override
    public long[] answer() {
        return new long[] {Double.doubleToRawLongBits(latest.zeta())};
    }

    @Override
    public int pieces() {
        return pieces;
    }

    @Override
    public long[] worked() {
        return Block.code(pieces == 0 ? List.of() : List.of(rows));
    }
}
