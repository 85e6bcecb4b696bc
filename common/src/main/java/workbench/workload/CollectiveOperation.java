package workbench.workload;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import workbench.metric.Metric;
import workbench.metric.MetricCatalogue;
import workbench.metric.Operation;
import workbench.semantics.Acknowledgement.By;
import workbench.semantics.Bound;
import workbench.semantics.Exchange;
import workbench.semantics.Next;
import workbench.semantics.Policy;

/**
 * A collective operation, done again and again as the OSU benchmarks do: all ranks wait for each other in a barrier that is not timed, then each takes the
 * time of its part.
 *
 * <pre>
 *   rank 0   barrier │◀─ operation ──▶│    barrier │◀─ operation …
 *   rank 1   barrier  │◀─ operation ─▶│    barrier │◀─ operation …
 * </pre>
 */
public final class CollectiveOperation implements Computation {
    /** Of all kinds. */
    public static final List<String> NAMES =
            Stream.of(CollectiveKind.values()).map(CollectiveKind::id).toList();

    /** The parameter that says how many. */
    public static final String OPERATIONS = "operations";

    static final String RANKS = "ranks";
    private static final String DATA = "data";
    private static final String LONG = "long";
    private static final String DOUBLE = "double";

    /** As many as the least machine has processors, so that none waits for one. */
    private static final int USUAL_RANKS = 2;

    static final int LEAST_RANKS = 2;
    static final int MOST_RANKS = 64;
    static final long MOST_BYTES = 4L << 20;

    /** OSU's: so many operations, of long messages fewer. */
    private static final long USUAL_OPERATIONS = 1_000;

    private static final long USUAL_LONG_OPERATIONS = 100;
    private static final long LONG_BYTES = 8 << 10;
    private static final long MOST_OPERATIONS = 100_000;

    /** About what an operation and its barrier take by rank, and by byte. */
    private static final long RANK_NANOS = 50_000;

    private static final long BYTE_NANOS = 1;

    private final CollectiveKind kind;

    public CollectiveOperation(CollectiveKind kind) {
        this.kind = kind;
    }

    /** One of each kind. */
    static Stream<Workload> all() {
        return Stream.of(CollectiveKind.values()).map(CollectiveOperation::new);
    }

    public CollectiveKind kind() {
        return kind;
    }

    @Override
    public String name() {
        return kind.id();
    }

    @Override
    public String description() {
        return kind.description() + "; time per operation as OSU takes it";
    }

    @Override
    public Operation operation() {
        return Operation.COLLECTIVE;
    }

    @Override
    public Metric headline() {
        return MetricCatalogue.OPERATION_TIME;
    }

    @Override
    public List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>();
        parameters.add(
                Parameter.count(RANKS, USUAL_RANKS, LEAST_RANKS, MOST_RANKS, "participants, all of which take part"));
        if (kind.hasData()) {
            int least = kind.reduces() ? Long.BYTES : 1;
            parameters.add(Parameter.size(CommonParameters.MESSAGE_SIZE, "1KiB", least, MOST_BYTES, sized()));
        }
        if (kind.reduces()) {
            parameters.add(Parameter.choice(DATA, "the numbers that are added up", DOUBLE, LONG));
        }
        parameters.add(Parameter.count(
                OPERATIONS,
                USUAL_OPERATIONS,
                1,
                MOST_OPERATIONS,
                "operations of an iteration; " + USUAL_LONG_OPERATIONS + " unless set where messages are longer than "
                        + Units.formatBytes(LONG_BYTES)));
        parameters.add(CommonParameters.seed());
        parameters.add(CommonParameters.timeLimit());
        if (kind.hasData()) {
            parameters.add(Fault.parameter("none", "reordering", "corruption"));
        }
        return List.copyOf(parameters);
    }

    private String sized() {
        return switch (kind) {
            case BARRIER -> "";
            case BROADCAST -> "bytes that are broadcast";
            case SCATTER, GATHER, ALLGATHER, ALL_TO_ALL -> "bytes of one rank's part";
            case REDUCE, ALLREDUCE, REDUCE_SCATTER -> "bytes of each rank's numbers";
        };
    }

    @Override
    public Optional<String> countParameter() {
        return Optional.empty();
    }

    @Override
    public void settle(Map<String, String> settings) {
        boolean isLong = kind.hasData()
                && Parameters.of(parameters(), settings).number(CommonParameters.MESSAGE_SIZE) > LONG_BYTES;
        settings.putIfAbsent(OPERATIONS, Long.toString(isLong ? USUAL_LONG_OPERATIONS : USUAL_OPERATIONS));
    }

    @Override
    public void check(Parameters parameters) {
        if (kind.reduces() && parameters.number(CommonParameters.MESSAGE_SIZE) % Long.BYTES != 0) {
            throw new UsageException("'messageSize' cannot be '" + parameters.word(CommonParameters.MESSAGE_SIZE)
                    + "' for " + name() + ": allowed is a multiple of " + Long.BYTES + ", the bytes of a number.");
        }
    }

    private CollectiveShape shape(Parameters parameters) {
        CollectiveBuffer.Type type = CollectiveBuffer.Type.BYTE;
        if (kind.reduces()) {
            type = parameters.is(DATA, LONG) ? CollectiveBuffer.Type.LONG : CollectiveBuffer.Type.DOUBLE;
        }
        int count = kind.hasData() ? parameters.count(CommonParameters.MESSAGE_SIZE) / type.width() : 0;
        return new CollectiveShape(kind, type, parameters.count(RANKS), count);
    }

    /** It waits rather than computes, and the same is to be expected of each round. */
    @Override
    public long computeNanos(Parameters parameters) {
        CollectiveShape shape = shape(parameters);
        return parameters.number(OPERATIONS) * (shape.ranks() * RANK_NANOS + shape.messageBytes() * BYTE_NANOS);
    }

    @Override
    public long memoryBytes(Parameters parameters, int together) {
        CollectiveShape shape = shape(parameters);
        return LongStream.range(0, together)
                        .map(rank -> shape.bytes((int) rank))
                        .sum()
                + Workload.handled(together + 1) * shape.messageBytes();
    }

    @Override
    public String memoryAdvice(Parameters parameters) {
        return kind.hasData()
                ? "messageSize (" + parameters.number(CommonParameters.MESSAGE_SIZE) + ") or fewer ranks"
                : "number of ranks";
    }

    /** One from each other rank, and one of the next barrier. */
    @Override
    public InFlight inFlight(Parameters parameters) {
        CollectiveShape shape = shape(parameters);
        return new InFlight(shape.messageBytes(), 2, shape.ranks() - 1, 1, true);
    }

    @Override
    public Exchange exchange(Parameters parameters) {
        return new Exchange(
                Policy.ONLY, Next.BY_OPERATION, new Bound(1, Bound.Item.OPERATION, Bound.Per.GROUP), By.NOBODY);
    }

    @Override
    public List<Role> roles(Parameters parameters) {
        return Collections.nCopies(parameters.count(RANKS), Role.PEER);
    }

    /** Those that any of the usual algorithms takes: pairs at doubling distances, a tree, a ring, straight to the root or from it. */
    @Override
    public List<Edge> calls(Parameters parameters) {
        int ranks = parameters.count(RANKS);
        Stream<List<Edge>> ways = switch (kind) {
            case BARRIER -> Stream.of();
            case BROADCAST -> Stream.of(Edge.downBinomialTree(ranks), Edge.ring(ranks));
            case SCATTER -> Stream.of(Edge.downBinomialTree(ranks), Edge.fromFirst(ranks));
            case GATHER -> Stream.of(Edge.upBinomialTree(ranks), Edge.toFirst(ranks));
            case REDUCE -> Stream.of(Edge.upBinomialTree(ranks));
            case ALLGATHER, ALLREDUCE, REDUCE_SCATTER -> Stream.of(Edge.ring(ranks));
            case ALL_TO_ALL -> Stream.of(Edge.allPairs(ranks));
        };
        return Stream.concat(Stream.of(Edge.recursiveDoubling(ranks)), ways)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    @Override
    public List<Edge> edges(Parameters parameters) {
        return calls(parameters);
    }

    @Override
    public Part part(Parameters parameters, int rank, Meter meter) {
        return new CollectivePart(shape(parameters), parameters, rank, meter);
    }

    @Override
    public Observed kept(Observed observed) {
        return new Observed(observed.iteration(), CollectiveTimes.insteadOfStamps(observed.receipts()));
    }

    @Override
    public Assessment assess(Parameters parameters, Reliability reliability, List<Observed> iterations) {
        return new CollectiveAudit(kind, parameters.count(RANKS)).assess(iterations);
    }
}
