package workbench.workload;

import java.util.ArrayList;
import java.util.List;

/** One rank's samples. */
final class MonteCarloPart implements Part, MonteCarloTask.Hits {
    private final long samples;
    private final MonteCarloSamples points;
    private final Fault fault;
    private final Meter meter;
    private final MonteCarloTask task;
    private final List<Block> shares;
    private final List<Block> counted = new ArrayList<>();
    private boolean verified;
    private long answer;

    MonteCarloPart(Parameters parameters, int rank, Meter meter) {
        this.samples = parameters.number(MonteCarlo.SAMPLES);
        this.points = new MonteCarloSamples(parameters.number(CommonParameters.SEED));
        this.fault = Fault.of(parameters);
        this.meter = meter;
        this.task = new MonteCarloTask(rank, parameters.count(SharedWork.WORKERS), this);
        this.shares = Block.faulty(Block.shares(samples, task.size()), fault);
    }

    @Override
    public MonteCarloTask task() {
        return task;
    }

    @Override
    public void begin(Iteration iteration) {
        verified = iteration.phase() == Phase.VERIFICATION;
        counted.clear();
        answer = 0;
    }

    @Override
    public boolean solvesAlone() {
        return task.isRoot();
    }

    @Override
    public void solveAlone() {
        answer = points.hits(0, samples);
    }

    @Override
    public List<Block> shares() {
        return shares;
    }

    @Override
    public long count(Block block) {
        long begun = meter.begin();
        long hits = points.hits(block.first(), block.count());
        meter.computed(begun);
        counted.add(block);
        boolean wrong = fault == Fault.CORRUPTION && verified && block.first() == 0;
        return wrong ? hits + 1 : hits;
    }

    @Override
    public void done(long total) {
        answer = total;
        meter.answered();
    }

    @Override
    public long[] answer() {
        return task.isRoot() ? new long[] {answer} : new long[0];
    }

    @Override
    public int pieces() {
        return counted.size();
    }

    @Override
    public long[] worked() {
        return Block.code(counted);
    }
}
