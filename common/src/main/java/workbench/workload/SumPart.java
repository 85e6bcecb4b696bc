package workbench.workload;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The parallel sum's data and arithmetic, for the coordinator and for a worker. */
final class SumPart implements Part, ParallelSumTask.Sum {
    private final long size;
    private final Arithmetic arithmetic;
    private final Fault fault;
    private final Meter meter;
    private final ParallelSumTask task;
    private final List<Block> chunks;
    private final List<Block> shares;
    private final long[] elements;
    /** Large enough from the start, so that it need not grow. */
    private final List<Block> summed;

    private boolean wholePayload;
    private long corrupt;
    private long answer;

    SumPart(Parameters parameters, int rank, Meter meter) {
        this.size = parameters.number(ParallelSum.ELEMENTS);
        this.arithmetic = Arithmetic.of(parameters);
        this.fault = Fault.of(parameters);
        this.meter = meter;
        this.task = new ParallelSumTask(
                rank,
                parameters.count(ParallelSum.WORKERS),
                parameters.is(ParallelSum.DATA, ParallelSum.TRANSFERRED),
                this);
        this.chunks = Block.faulty(Block.chunks(size, parameters.count(ParallelSum.CHUNK_SIZE)), fault);
        this.shares = Block.faulty(Block.shares(size, task.workers()), fault);
        this.elements = makeElements();
        this.summed = new ArrayList<>(chunks.size() + shares.size());
    }

    private long[] makeElements() {
        boolean here = solvesAlone() && task.transferred();
        long[] made = new long[here ? Math.toIntExact(size) : 0];
        Arrays.setAll(made, arithmetic::element);
        return made;
    }

    @Override
    public ParallelSumTask task() {
        return task;
    }

    @Override
    public void begin(Iteration next) {
        corruptOnPurpose(wholePayload);
        wholePayload = next.phase() == Phase.VERIFICATION;
        corruptOnPurpose(wholePayload);
        summed.clear();
        corrupt = 0;
        answer = 0;
    }

    /** Flips a bit; once more flips it back. */
    private void corruptOnPurpose(boolean now) {
        if (now && fault == Fault.CORRUPTION && elements.length > 0) {
            elements[elements.length / 2] ^= 1;
        }
    }

    /** The coordinator does. */
    @Override
    public boolean solvesAlone() {
        return task.role() == Role.COORDINATOR;
    }

    @Override
    public void solveAlone() {
        answer = task.transferred() ? arithmetic.sum(elements, 0, elements.length) : arithmetic.generate(0, size);
    }

    @Override
    public long[] elements() {
        return elements;
    }

    @Override
    public List<Block> chunks() {
        return chunks;
    }

    @Override
    public List<Block> shares() {
        return shares;
    }

    @Override
    public long add(long[] received, int offset, Block block) {
        long begun = meter.begin();
        long sum = arithmetic.sum(received, offset, block.count());
        meter.computed(begun);
        summed.add(block);
        if (wholePayload) {
            corrupt += arithmetic.wrong(received, offset, block);
        }
        return sum;
    }

    @Override
    public long generate(Block block) {
        long begun = meter.begin();
        long sum = arithmetic.generate(block.first(), block.count());
        meter.computed(begun);
        summed.add(block);
        return sum;
    }

    @Override
    public void answer(long total) {
        answer = total;
        meter.answered();
    }

    @Override
    public boolean open() {
        return meter.open();
    }

    @Override
    public long[] answer() {
        return task.role() == Role.COORDINATOR ? new long[] {answer} : new long[0];
    }

    @Override
    public int pieces() {
        return summed.size();
    }

    @Override
    public long[] worked() {
        return Block.code(summed);
    }

    @Override
    public long corrupt() {
        return corrupt;
    }
}
