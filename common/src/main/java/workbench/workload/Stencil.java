package workbench.workload;

import java.util.List;
import java.util.Map;

/**
 * Jacobi's iteration for Laplace's equation on a grid: each sweep makes every point the mean of its four neighbours. Each rank has a block of rows, and
 * gets the row above and the row below from its neighbours before each sweep; now and then all learn the largest change.
 *
 * <pre>
 *   rank 0   rows ──┐      ▲
 *                   ▼      └── first row
 *   rank 1   last row of rank 0, rows, first row of rank 2
 *                   ▲      ┌── last row
 *   rank 2   rows ──┘      ▼            every rank ── largest change ──(max)──▶ all
 * </pre>
 *
 * <p>A point is computed from the same four numbers whoever computes it, so the grid is the same bit for bit for any number of ranks.
 */
public final class Stencil implements SharedWork {
    public static final String NAME = "stencil";

    static final String ROWS = "rows";
    static final String COLUMNS = "columns";
    static final String SWEEPS = "sweeps";
    static final String RESIDUAL_EVERY = "residualEvery";

    private static final long USUAL_SIDE = 512;
    private static final long MOST_SIDE = 8_192;
    private static final long USUAL_SWEEPS = 100;
    private static final long MOST_SWEEPS = 100_000;
    private static final long USUAL_RESIDUAL_EVERY = 10;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String description() {
        return "Jacobi sweeps over a grid: neighbours exchange rows, all learn the largest change";
    }

    @Override
    public String operationName() {
        return "grid point";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.count(ROWS, USUAL_SIDE, 1, MOST_SIDE, "rows of the grid, shared by the ranks"),
                Parameter.count(COLUMNS, USUAL_SIDE, 1, MOST_SIDE, "columns of the grid: what neighbours exchange"),
                Parameter.count(SWEEPS, USUAL_SWEEPS, 1, MOST_SWEEPS, "sweeps of an iteration"),
                Parameter.count(
                        RESIDUAL_EVERY,
                        USUAL_RESIDUAL_EVERY,
                        1,
                        MOST_SWEEPS,
                        "sweeps from one to the next after which all learn the largest change; always after the last one"),
                SharedWork.workersParameter(),
                CommonParameters.seed(),
                CommonParameters.timeLimit(),
                Fault.parameter("none", "loss", "corruption"));
    }

    @Override
    public Map<String, String> weaklyScaled(Parameters ofOne, int sharers) {
        return Map.of(ROWS, Long.toString(sharers * ofOne.number(ROWS)));
    }

    /** About one point a nanosecond. */
    @Override
    public long computeNanos(Parameters parameters) {
        return points(parameters) * parameters.number(SWEEPS);
    }

    private static long points(Parameters parameters) {
        return parameters.number(ROWS) * parameters.number(COLUMNS);
    }

    @Override
    public void check(Parameters parameters) {
        int workers = parameters.count(WORKERS);
        if (workers > parameters.number(ROWS)) {
            throw new UsageException("'workers' cannot be '" + workers + "' with rows " + parameters.word(ROWS)
                    + ": allowed are at most as many, so that each has one.");
        }
        if (workers == 1 && Fault.of(parameters) == Fault.CORRUPTION) {
            throw new UsageException(
                    "'fault' cannot be 'corruption' with one worker: no row travels that could be" + " corrupted.");
        }
    }

    /** The grid before and after a sweep, at rank 0 once more for one thread. */
    @Override
    public long memoryBytes(Parameters parameters, int together) {
        long grid = 2 * Double.BYTES * points(parameters);
        return together == parameters.count(WORKERS) ? 2 * grid : grid + together * grid / parameters.count(WORKERS);
    }

    @Override
    public String memoryAdvice(Parameters parameters) {
        return "'rows' (" + parameters.word(ROWS) + ") or 'columns' (" + parameters.word(COLUMNS) + ")";
    }

    /** A neighbour is at most one sweep ahead. */
    @Override
    public InFlight inFlight(Parameters parameters) {
        return new InFlight(
                Double.BYTES * parameters.number(COLUMNS), 2, Math.max(2, parameters.count(WORKERS)), 1, true);
    }

    /** Between neighbours, and as communicators reduce. */
    @Override
    public List<Edge> calls(Parameters parameters) {
        int ranks = parameters.count(WORKERS);
        return Edge.union(Edge.grid(ranks, 1), Edge.recursiveDoubling(ranks));
    }

    @Override
    public Part part(Parameters parameters, int rank, Meter meter) {
        return new StencilPart(parameters, rank, meter);
    }

    /** Units are rows; an operation is a point in a sweep. */
    @Override
    public Assessment assess(Parameters parameters, Reliability reliability, List<Observed> iterations) {
        int workers = parameters.count(WORKERS);
        long operations = parameters.number(COLUMNS) * parameters.number(SWEEPS);
        return new WorkAudit(parameters.number(ROWS), operations, workers, workers, rate(), StencilAnswer::isRight)
                .assess(iterations);
    }
}
