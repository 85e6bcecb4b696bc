package workbench.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import workbench.workload.Arithmetic;
import workbench.workload.Block;
import workbench.workload.Fault;
import workbench.workload.Iteration;
import workbench.workload.ParallelSum;
import workbench.workload.ParallelSumTask;
import workbench.workload.Parameters;
import workbench.workload.Phase;
import workbench.workload.Receipt;
import workbench.workload.Role;

/** The parallel sum's data, arithmetic and clock, for the coordinator and for a worker. */
public final class SumRecorder implements ParallelSumTask.Sum, Recorder {
    private static final int LEAST_SEQUENTIAL_SUMS = 3;
    private static final int MOST_SEQUENTIAL_SUMS = 50;
    private static final long SEQUENTIAL_NANOS = 200_000_000;

    private final int rank;
    private final long size;
    private final Arithmetic arithmetic;
    private final Fault fault;
    private final ParallelSumTask task;
    private final IterationEnd end;
    private final List<Block> chunks;
    private final List<Block> shares;
    private final long[] elements;
    /** Large enough from the start, so that it need not grow. */
    private final List<Block> summed;

    private boolean wholePayload;
    private long corrupt;
    private long beginNanos;
    private long endNanos;
    private long computeNanos;
    private long answer;
    private volatile boolean answered;

    public SumRecorder(Parameters parameters, int rank, IterationEnd end) {
        this.rank = rank;
        this.size = parameters.number(ParallelSum.ELEMENTS);
        this.arithmetic = Arithmetic.of(parameters);
        this.fault = Fault.of(parameters);
        this.task = ParallelSum.task(parameters, rank, this);
        this.end = end;
        this.chunks = Blocks.faulty(Blocks.chunks(size, parameters.count(ParallelSum.CHUNK_SIZE)), fault);
        this.shares = Blocks.faulty(Blocks.shares(size, task.workers()), fault);
        this.elements = makeElements();
        this.summed = new ArrayList<>(chunks.size() + shares.size());
    }

    private long[] makeElements() {
        boolean here = task.role() == Role.COORDINATOR && task.transferred();
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
        computeNanos = 0;
        answer = 0;
        answered = false;
    }

    /** Flips a bit; once more flips it back. */
    private void corruptOnPurpose(boolean now) {
        if (now && fault == Fault.CORRUPTION && elements.length > 0) {
            elements[elements.length / 2] ^= 1;
        }
    }

    @Override
    public void started(long nanos) {
        beginNanos = System.nanoTime();
    }

    /** The coordinator sums alone, over the same data with the same arithmetic, until the time is steady enough to be a middle. */
    @Override
    public void baseline() {
        if (task.role() != Role.COORDINATOR) {
            return;
        }
        long[] nanos = new long[MOST_SEQUENTIAL_SUMS];
        long total = 0;
        int sums = 0;
        while (sums < LEAST_SEQUENTIAL_SUMS || (sums < MOST_SEQUENTIAL_SUMS && total < SEQUENTIAL_NANOS)) {
            long start = System.nanoTime();
            answer = task.transferred() ? arithmetic.sum(elements, 0, elements.length) : arithmetic.generate(0, size);
            nanos[sums] = System.nanoTime() - start;
            total += nanos[sums++];
        }
        // The first half has warmed up the compiler.
        long[] warm = Arrays.copyOfRange(nanos, sums / 2, sums);
        Arrays.sort(warm);
        endNanos = beginNanos + warm[warm.length / 2];
        answered = true;
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
        long start = System.nanoTime();
        long sum = arithmetic.sum(received, offset, block.count());
        note(block, System.nanoTime() - start);
        if (wholePayload) {
            corrupt += arithmetic.wrong(received, offset, block);
        }
        return sum;
    }

    @Override
    public long generate(Block block) {
        long start = System.nanoTime();
        long sum = arithmetic.generate(block.first(), block.count());
        note(block, System.nanoTime() - start);
        return sum;
    }

    private void note(Block block, long nanos) {
        computeNanos += nanos;
        summed.add(block);
    }

    @Override
    public void answer(long total) {
        endNanos = System.nanoTime();
        answer = total;
        answered = true;
        end.leaderHasFinished();
    }

    @Override
    public boolean open() {
        return end.open();
    }

    @Override
    public List<Receipt> receipts() {
        return List.of(
                task.role() == Role.COORDINATOR
                        ? new Receipt.Answered(rank, answered, answer, beginNanos, endNanos)
                        : new Receipt.Summed(rank, List.copyOf(summed), corrupt, beginNanos, computeNanos));
    }

    @Override
    public long sent() {
        return 0;
    }

    @Override
    public long received() {
        return 0;
    }

    @Override
    public boolean finished() {
        return answered;
    }
}
