package workbench.workload;

import java.util.Arrays;
import java.util.List;

/**
 * NPB's EP ("embarrassingly parallel"): 2^24 to 2^30 pairs of random numbers become Gaussian deviates, whose sums and distribution are asked for. Ranks work
 * alone but for one reduction in the end.
 *
 * <pre>
 *   each rank    its pairs ──▶ 2 sums and 10 counts ──(+)──▶ rank 0
 * </pre>
 *
 * <p>Everything is timed, as in NPB, and counted as there: two random numbers for each pair, so a million of them per second are NPB's Mop/s. Sums must be NPB's
 * within 10^-8, and the counts those of the sequential computation.
 */
public final class NasEp extends NasBenchmark {
    public static final String NAME = "nas-ep";

    /** A logarithm and a root for most pairs. */
    private static final long BATCH_NANOS = 25L << NasEpPairs.BATCH_LOG2;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String description() {
        return "NAS Parallel Benchmark EP: tallies pairs of Gaussian deviates; NPB's verification";
    }

    @Override
    public String operationName() {
        return "random number";
    }

    @Override
    public long computeNanos(Parameters parameters) {
        return NasEpClass.of(parameters).batches() * BATCH_NANOS;
    }

    @Override
    boolean needsOthers(Fault fault) {
        return fault == Fault.DUPLICATE;
    }

    @Override
    public long memoryBytes(Parameters parameters, int together) {
        return 0;
    }

    @Override
    public InFlight inFlight(Parameters parameters) {
        return new InFlight(
                (long) Double.BYTES * NasEpPairs.LENGTH, 2, Math.max(1, parameters.count(WORKERS) - 1), 1, true);
    }

    @Override
    public List<Edge> calls(Parameters parameters) {
        return Edge.upBinomialTree(parameters.count(WORKERS));
    }

    @Override
    public Part part(Parameters parameters, int rank, Meter meter) {
        return new NasEpPart(parameters, rank, meter);
    }

    @Override
    public Assessment assess(Parameters parameters, Reliability reliability, List<Observed> iterations) {
        NasEpClass size = NasEpClass.of(parameters);
        return new WorkAudit(
                        size.batches(),
                        2L << NasEpPairs.BATCH_LOG2,
                        parameters.count(WORKERS),
                        1,
                        rate(),
                        (answer, alone) -> verifies(size, answer) && verifies(size, alone) && sameCounts(answer, alone))
                .assess(iterations);
    }

    private static boolean verifies(NasEpClass size, long[] answer) {
        return size.verifies(
                Double.longBitsToDouble(answer[NasEpPairs.X]), Double.longBitsToDouble(answer[NasEpPairs.Y]));
    }

    private static boolean sameCounts(long[] answer, long[] alone) {
        return Arrays.equals(answer, NasEpPairs.COUNTS, answer.length, alone, NasEpPairs.COUNTS, alone.length);
    }
}
