package workbench.workload;

import java.util.List;

/**
 * NPB's CG ("conjugate gradient"): the smallest eigenvalue of a sparse matrix of 1,400 to 75,000 rows without a pattern, by inverse iteration. Each rank has a block of
 * rows, so any number of ranks will do.
 *
 * <pre>
 *   each rank    its part of the direction ──▶ all gather ──▶ its rows × direction ──(+)──▶ step ──(+)──▶ next direction      25 times
 * </pre>
 *
 * <p>The inverse iterations are timed, as in NPB; the matrix is made before. Operations are NPB's count of additions and multiplications, so a million of them per second are
 * its Mop/s. The eigenvalue must be NPB's within 10^-10. NPB cuts the matrix into rows and columns, for powers of two; blocks of rows move more and ask less of
 * the number of ranks.
 */
public final class NasCg extends NasBenchmark {
    public static final String NAME = "nas-cg";

    /** An element of the matrix and its column, and the same of the vectors that it is made from. */
    private static final long ELEMENT_BYTES = Double.BYTES + Integer.BYTES;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String description() {
        return "NAS Parallel Benchmark CG: conjugate gradients with a sparse matrix; NPB's verification";
    }

    @Override
    public String operationName() {
        return "floating-point operation";
    }

    /** About a nanosecond each. */
    @Override
    public long computeNanos(Parameters parameters) {
        NasCgClass size = NasCgClass.of(parameters);
        return size.order() * size.operationsInRow();
    }

    /** Mistakes are put into products and sums, which are there with one worker, too. */
    @Override
    boolean needsOthers(Fault fault) {
        return false;
    }

    /** The rows, all of them where rank 0 is, and what each rank makes its rows from. */
    @Override
    public long memoryBytes(Parameters parameters, int together) {
        NasCgClass size = NasCgClass.of(parameters);
        int workers = parameters.count(WORKERS);
        long rows = size.elements() / workers * together + (workers == 1 ? 0 : size.elements());
        return ELEMENT_BYTES * rows;
    }

    @Override
    public InFlight inFlight(Parameters parameters) {
        int workers = parameters.count(WORKERS);
        long bytes = (long) Double.BYTES * NasCgClass.of(parameters).rows(workers) * workers;
        return new InFlight(bytes, 2, Math.max(1, workers - 1), 1, true);
    }

    @Override
    public List<Edge> calls(Parameters parameters) {
        int workers = parameters.count(WORKERS);
        return Edge.union(Edge.recursiveDoubling(workers), Edge.ring(workers));
    }

    @Override
    public Part part(Parameters parameters, int rank, Meter meter) {
        return new NasCgPart(parameters, rank, meter);
    }

    @Override
    public Assessment assess(Parameters parameters, Reliability reliability, List<Observed> iterations) {
        NasCgClass size = NasCgClass.of(parameters);
        int workers = parameters.count(WORKERS);
        return new WorkAudit(
                        size.order(),
                        size.operationsInRow(),
                        workers,
                        workers,
                        rate(),
                        (answer, alone) -> verifies(size, answer) && verifies(size, alone))
                .assess(iterations);
    }

    private static boolean verifies(NasCgClass size, long[] answer) {
        return size.verifies(Double.longBitsToDouble(answer[0]));
    }
}
