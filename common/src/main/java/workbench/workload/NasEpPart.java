package workbench.workload;

import java.util.Arrays;
import java.util.List;

/** A rank's batches of pairs. */
final class NasEpPart implements Part, NasEpTask.Tally {
    private final NasEpTask task;
    private final Meter meter;
    private final Fault fault;
    private final Block whole;
    private final Block own;
    private final double[] partial = new double[NasEpPairs.LENGTH];
    private final double[] total = new double[NasEpPairs.LENGTH];
    private int pieces;

    NasEpPart(Parameters parameters, int rank, Meter meter) {
        int ranks = parameters.count(SharedWork.WORKERS);
        int batches = NasEpClass.of(parameters).batches();
        task = new NasEpTask(rank, ranks, this);
        this.meter = meter;
        fault = task.isRoot() ? Fault.of(parameters) : Fault.NONE;
        whole = new Block(0, batches);
        own = Block.faulty(Block.shares(batches, ranks), Fault.of(parameters)).get(rank);
    }

    @Override
    public NasEpTask task() {
        return task;
    }

    @Override
    public void begin(Iteration iteration) {
        Arrays.fill(total, 0);
        pieces = 0;
    }

    @Override
    public boolean solvesAlone() {
        return task.isRoot();
    }

    @Override
    public void solveAlone() {
        NasEpPairs.tally(whole, total);
    }

    @Override
    public void compute() {
        long begun = meter.begin();
        NasEpPairs.tally(own, partial);
        meter.computed(begun);
        pieces++;
        switch (fault) {
            case REORDERING -> NasEpPairs.swapPair(own.first(), partial);
            case CORRUPTION -> partial[NasEpPairs.X]++;
            case NONE, LOSS, DUPLICATE -> {}
        }
    }

    @Override
    public double[] partial() {
        return partial;
    }

    @Override
    public double[] total() {
        return total;
    }

    @Override
    public void done() {
        meter.answered();
    }

    @Override
    public long[] answer() {
        return task.isRoot()
                ? Arrays.stream(total).mapToLong(Double::doubleToRawLongBits).toArray()
                : new long[0];
    }

    @Override
    public int pieces() {
        return pieces;
    }

    @Override
    public long[] worked() {
        return Block.code(pieces == 0 ? List.of() : List.of(own));
    }
}
