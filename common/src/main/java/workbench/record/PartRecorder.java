package workbench.record;

import java.util.Arrays;
import java.util.List;
import workbench.workload.Computation;
import workbench.workload.Iteration;
import workbench.workload.Meter;
import workbench.workload.Parameters;
import workbench.workload.Part;
import workbench.workload.Receipt;
import workbench.workload.Task;

/** Behind a participant of a computation: takes the time of its part. */
final class PartRecorder implements Recorder, Meter {
    private static final int MOST_SOLVED_ALONE = 50;
    private static final long ALONE_NANOS = 200_000_000;

    private final int rank;
    private final Part part;
    private final IterationEnd end;

    private long limit;
    private long beginNanos;
    private long endNanos;
    private long computeNanos;
    private volatile boolean answered;

    PartRecorder(Computation computation, Parameters parameters, int rank, IterationEnd end) {
        this.rank = rank;
        this.end = end;
        this.part = computation.part(parameters, rank, this);
    }

    @Override
    public Task task() {
        return part.task();
    }

    @Override
    public void begin(Iteration next) {
        part.begin(next);
        limit = next.limit();
        computeNanos = 0;
        endNanos = 0;
        answered = false;
    }

    @Override
    public void started(long nanos) {
        beginNanos = System.nanoTime();
    }

    /** Until the time is steady enough to be a middle. */
    @Override
    public void baseline() {
        if (!part.solvesAlone()) {
            return;
        }
        long[] nanos = new long[MOST_SOLVED_ALONE];
        long total = 0;
        int solved = 0;
        while (solved < limit || (solved < MOST_SOLVED_ALONE && total < ALONE_NANOS)) {
            long start = System.nanoTime();
            part.solveAlone();
            nanos[solved] = System.nanoTime() - start;
            total += nanos[solved++];
        }
        // The first half has warmed up the compiler.
        long[] warm = Arrays.copyOfRange(nanos, solved / 2, solved);
        Arrays.sort(warm);
        endNanos = beginNanos + warm[warm.length / 2];
        answered = true;
    }

    @Override
    public long now() {
        return System.nanoTime();
    }

    @Override
    public long begin() {
        return System.nanoTime();
    }

    @Override
    public void computed(long begun) {
        computeNanos += System.nanoTime() - begun;
    }

    @Override
    public void answered() {
        endNanos = System.nanoTime();
        answered = true;
        end.leaderHasFinished();
    }

    @Override
    public boolean open() {
        return end.open();
    }

    @Override
    public List<Receipt> receipts() {
        return List.of(new Receipt.Computed(
                rank,
                answered,
                part.answer(),
                part.pieces(),
                part.worked(),
                part.corrupt(),
                beginNanos,
                endNanos,
                computeNanos));
    }

    @Override
    public boolean finished() {
        return answered;
    }
}
