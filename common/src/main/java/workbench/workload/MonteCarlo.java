package workbench.workload;

import java.util.List;
import java.util.Map;

/**
 * Pi by the Monte Carlo method (Metropolis and Ulam, 1949): of points at random in a square, a quarter of pi lie in the quarter of a circle. Each rank
 * counts the hits of its share of the samples, and rank 0 adds them up.
 *
 * <pre>
 *   rank 0 ── hits ──┐
 *   rank 1 ── hits ──┼──(+)──▶ rank 0
 *   rank 2 ── hits ──┘
 * </pre>
 *
 * <p>Sample i depends on the seed and on i alone, so the hits are the same whole number for any number of ranks.
 */
public final class MonteCarlo implements SharedWork {
    public static final String NAME = "monte-carlo";

    static final String SAMPLES = "samples";

    private static final long USUAL_SAMPLES = 20_000_000;
    private static final long MOST_SAMPLES = 1_000_000_000;
    private static final long SAMPLE_NANOS = 2;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String description() {
        return "pi from points at random: each rank counts hits, one sum brings them together";
    }

    @Override
    public String operationName() {
        return "sample";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.count(SAMPLES, USUAL_SAMPLES, 1, MOST_SAMPLES, "points, of all ranks together"),
                SharedWork.workersParameter(),
                CommonParameters.seed(),
                CommonParameters.timeLimit(),
                Fault.parameter("none", "loss", "duplicate", "corruption"));
    }

    @Override
    public Map<String, String> weaklyScaled(Parameters ofOne, int sharers) {
        return Map.of(SAMPLES, Long.toString(sharers * ofOne.number(SAMPLES)));
    }

    @Override
    public long computeNanos(Parameters parameters) {
        return parameters.number(SAMPLES) * SAMPLE_NANOS;
    }

    @Override
    public void check(Parameters parameters) {
        if (Fault.of(parameters) == Fault.DUPLICATE && parameters.count(WORKERS) == 1) {
            throw new UsageException("'fault' cannot be 'duplicate' with one worker: it takes two for a sample to be"
                    + " taken by both.");
        }
    }

    @Override
    public long memoryBytes(Parameters parameters, int together) {
        return 0;
    }

    @Override
    public String memoryAdvice(Parameters parameters) {
        return "number of workers (" + parameters.word(WORKERS) + ")";
    }

    /** A task or a count of hits. */
    @Override
    public InFlight inFlight(Parameters parameters) {
        return new InFlight(2 * Long.BYTES, 1, Math.max(2, parameters.count(WORKERS)), 1, true);
    }

    @Override
    public List<Edge> calls(Parameters parameters) {
        return Edge.upBinomialTree(parameters.count(WORKERS));
    }

    @Override
    public Part part(Parameters parameters, int rank, Meter meter) {
        return new MonteCarloPart(parameters, rank, meter);
    }

    @Override
    public Assessment assess(Parameters parameters, Reliability reliability, List<Observed> iterations) {
        return WorkAudit.ofRoot(parameters.number(SAMPLES), parameters.count(WORKERS), rate())
                .assess(iterations);
    }
}
