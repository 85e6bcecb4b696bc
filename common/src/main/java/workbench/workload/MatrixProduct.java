package workbench.workload;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The product of two square matrices, C = A B. Rank 0 has A and B at the start and C in the end; in between each rank computes its part of C.
 *
 * <pre>
 *   broadcast   rank 0 ── rows of A ──▶ each     rank 0 ══ B ══▶ all
 *   ring        rank 0 ── rows of A and of B ──▶ each, then the rows of B go around: rank 2 ──▶ rank 1 ──▶ rank 0 ──▶ rank 2
 *   cannon      rank 0 ── a tile of A and of B ──▶ each, then those of A go left and those of B up in a square of ranks
 *   all         each ── its part of C ──▶ rank 0
 * </pre>
 */
public final class MatrixProduct implements SharedWork {
    public static final String NAME = "matrix-product";

    static final String ALGORITHM = "algorithm";
    private static final String SIZE = "size";
    private static final long USUAL_SIZE = 384;
    private static final long MOST_SIZE = 2_048;
    private static final double CUBE = 3;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String description() {
        return "C = A B: rank 0 hands out parts of two matrices and gathers those of the product";
    }

    @Override
    public String operationName() {
        return "multiply-add";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.count(SIZE, USUAL_SIZE, 1, MOST_SIZE, "rows, and columns, of each matrix"),
                Parameter.choice(
                        ALGORITHM,
                        "how B comes to the ranks: to all of them, around a ring, or with A in a square of ranks",
                        MatrixAlgorithm.ids()),
                SharedWork.workersParameter(),
                CommonParameters.seed(),
                CommonParameters.timeLimit(),
                Fault.parameter("none", "loss", "corruption"));
    }

    private static MatrixShape shape(Parameters parameters) {
        return new MatrixShape(parameters.count(SIZE), parameters.count(WORKERS), MatrixAlgorithm.of(parameters));
    }

    /** The work grows with the third power of the size. */
    @Override
    public Map<String, String> weaklyScaled(Parameters ofOne, int sharers) {
        return Map.of(SIZE, Long.toString(Math.round(ofOne.number(SIZE) * Math.pow(sharers, 1 / CUBE))));
    }

    private static long multiplyAdds(Parameters parameters) {
        long n = parameters.number(SIZE);
        return n * n * n;
    }

    /** One or two a nanosecond. */
    @Override
    public long computeNanos(Parameters parameters) {
        return multiplyAdds(parameters);
    }

    @Override
    public void check(Parameters parameters) {
        int workers = parameters.count(WORKERS);
        if (workers > parameters.number(SIZE)) {
            throw new UsageException("'workers' cannot be '" + workers + "' with size " + parameters.word(SIZE)
                    + ": allowed are at most as many as a matrix has rows.");
        }
        int side = (int) Math.sqrt(workers);
        if (parameters.is(ALGORITHM, MatrixAlgorithm.CANNON.id()) && side * side != workers) {
            int above = (side + 1) * (side + 1);
            throw new UsageException("'workers' cannot be '" + workers
                    + "' with algorithm 'cannon': its ranks form a square, allowed are 1, 4, 9 …; near: " + side * side
                    + (above > MOST_WORKERS ? "" : " and " + above) + ".");
        }
    }

    /** At rank 0 three matrices in rows and three in parts, and what each rank works on. */
    @Override
    public long memoryBytes(Parameters parameters, int together) {
        long matrix = Double.BYTES * parameters.number(SIZE) * parameters.number(SIZE);
        long each = parameters.is(ALGORITHM, MatrixAlgorithm.BROADCAST.id()) ? matrix : 0;
        return 6 * matrix + together * each;
    }

    @Override
    public String memoryAdvice(Parameters parameters) {
        return "'size' (" + parameters.word(SIZE) + ")";
    }

    /** A part of A or B, or all of B. */
    @Override
    public InFlight inFlight(Parameters parameters) {
        MatrixShape shape = shape(parameters);
        int largest = shape.algorithm() == MatrixAlgorithm.BROADCAST ? shape.n() * shape.n() : shape.count(0);
        return new InFlight((long) Double.BYTES * largest, 2, Math.max(2, shape.ranks()), 1, true);
    }

    /** Parts straight from rank 0 and to it, a broadcast as communicators do it, and the ways of the algorithm. */
    @Override
    public List<Edge> calls(Parameters parameters) {
        MatrixShape shape = shape(parameters);
        int ranks = shape.ranks();
        List<Edge> moved = switch (shape.algorithm()) {
            case BROADCAST -> Edge.union(Edge.downBinomialTree(ranks), Edge.ring(ranks));
            case RING -> Edge.ring(ranks).stream().map(Edge::reversed).toList();
            case CANNON ->
                IntStream.range(0, ranks)
                        .boxed()
                        .flatMap(rank -> shifts(rank, shape.side()))
                        .toList();
        };
        return Edge.union(Edge.fromFirst(ranks), moved, Edge.toFirst(ranks));
    }

    private static Stream<Edge> shifts(int rank, int side) {
        return Stream.of(
                new Edge(rank, MatrixSquare.of(rank, side).left()),
                new Edge(rank, MatrixSquare.of(rank, side).up()));
    }

    @Override
    public Part part(Parameters parameters, int rank, Meter meter) {
        return new MatrixPart(shape(parameters), parameters, rank, meter);
    }

    /** Units are numbers of C, of as many multiply-adds as B has rows. */
    @Override
    public Assessment assess(Parameters parameters, Reliability reliability, List<Observed> iterations) {
        long n = parameters.number(SIZE);
        return WorkAudit.ofRoot(n * n, n, parameters.count(WORKERS), rate()).assess(iterations);
    }
}
