package workbench.workload;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import workbench.metric.Operation;
import workbench.semantics.Acknowledgement.By;
import workbench.semantics.Bound;
import workbench.semantics.Exchange;
import workbench.semantics.Next;
import workbench.semantics.Policy;

/**
 * Workers sum 64-bit integers that the coordinator hands out, or that they make themselves.
 *
 * <pre>
 *                 ┌──▶ worker 1 ──┐
 *   coordinator ──┤               ├──▶ coordinator
 *                 └──▶ worker 2 ──┘
 * </pre>
 */
public final class ParallelSum implements Computation {
    public static final String NAME = "parallel-sum";
    public static final String ELEMENTS = "elements";
    public static final String DATA = "data";
    public static final String TRANSFERRED = "transferred";
    public static final String GENERATED = "generated";
    public static final String CHUNK_SIZE = "chunkSize";
    public static final String WORK = "work";
    public static final String WORKERS = SharedWork.WORKERS;

    /** Tasks that are out, for each worker: one that it works on and some under way, so that it need not wait. */
    public static final int TASKS_PER_WORKER = 4;

    private static final long MOST_ELEMENTS = 1_000_000_000;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String description() {
        return "workers sum 64-bit integers for a coordinator; the answer is checked";
    }

    @Override
    public boolean isUsual() {
        return true;
    }

    @Override
    public Operation operation() {
        return Operation.ELEMENT;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.count(ELEMENTS, 1_000_000, 1, MOST_ELEMENTS, "how many integers are summed"),
                Parameter.choice(
                        DATA,
                        "where the integers lie at the start: at the coordinator, or made by each worker",
                        TRANSFERRED,
                        GENERATED),
                Parameter.count(CHUNK_SIZE, 8_192, 1, 1 << 23, "integers in a task of the task queue"),
                Parameter.count(WORK, 4, 0, 1_000_000, "rounds of mixing for each integer before it is added"),
                Parameter.count(WORKERS, 2, 1, 64, "participants that compute, beside the coordinator"),
                CommonParameters.seed(),
                CommonParameters.timeLimit(),
                Fault.parameter("none", "loss", "duplicate", "corruption"));
    }

    @Override
    public Optional<String> countParameter() {
        return Optional.empty();
    }

    @Override
    public Optional<String> sharersParameter() {
        return Optional.of(WORKERS);
    }

    @Override
    public Map<String, String> weaklyScaled(Parameters ofOne, int sharers) {
        return Map.of(ELEMENTS, Long.toString(sharers * ofOne.number(ELEMENTS)));
    }

    /** A nanosecond for each round of mixing, and for adding. */
    @Override
    public long computeNanos(Parameters parameters) {
        return parameters.number(ELEMENTS) * (1 + parameters.number(WORK));
    }

    @Override
    public void check(Parameters parameters) {
        boolean generated = parameters.is(DATA, GENERATED);
        if (Fault.of(parameters) == Fault.CORRUPTION && generated) {
            throw new UsageException(
                    "'fault' cannot be 'corruption' with data 'generated': no element travels that could be corrupted.");
        }
        boolean oneBlock =
                parameters.count(WORKERS) == 1 || parameters.number(ELEMENTS) <= parameters.number(CHUNK_SIZE);
        if (Fault.of(parameters) == Fault.DUPLICATE && oneBlock) {
            throw new UsageException("'fault' cannot be 'duplicate' with one worker or with elements up to chunkSize:"
                    + " it takes two blocks for an element to be in both.");
        }
    }

    @Override
    public long memoryBytes(Parameters parameters, int together) {
        return parameters.is(DATA, TRANSFERRED) ? elementBytes(parameters) + taskBytes(parameters) * together : 0;
    }

    /** At the coordinator, and once more on their way. */
    private static long elementBytes(Parameters parameters) {
        return 2 * Long.BYTES * parameters.number(ELEMENTS);
    }

    /** A share travels as one message, and each who handles it has a copy: a buffer, the message in the channel, what is unpacked from it. */
    @Override
    public long portableMemoryBytes(Parameters parameters, int together) {
        if (!parameters.is(DATA, TRANSFERRED)) {
            return 0;
        }
        long elements = parameters.number(ELEMENTS);
        long share = Math.ceilDiv(elements, parameters.number(WORKERS));
        long coordinator = elements + 2 * share;
        return Long.BYTES * (coordinator + 3 * share * (together - 1));
    }

    /** A task, as a participant packs or unpacks it. */
    private static long taskBytes(Parameters parameters) {
        return 2 * Long.BYTES * Math.min(parameters.number(ELEMENTS), parameters.number(CHUNK_SIZE));
    }

    @Override
    public String memoryAdvice(Parameters parameters) {
        boolean tasks = taskBytes(parameters) * parameters.count(WORKERS) > elementBytes(parameters);
        return (tasks ? "'chunkSize' (" + parameters.word(CHUNK_SIZE) : "'elements' (" + parameters.word(ELEMENTS))
                + ") or data=generated";
    }

    /** Of tasks; what is cut into shares has one message for each worker. */
    @Override
    public InFlight inFlight(Parameters parameters) {
        long chunkBytes = Long.BYTES * parameters.number(CHUNK_SIZE);
        return new InFlight(chunkBytes, TASKS_PER_WORKER, 1, parameters.count(WORKERS), true);
    }

    @Override
    public boolean toleratesLoss() {
        return true;
    }

    @Override
    public Exchange exchange(Parameters parameters) {
        Bound.Item item = parameters.is(DATA, TRANSFERRED) ? Bound.Item.SHARE : Bound.Item.PARTIAL_SUM;
        return new Exchange(
                Policy.SHARES,
                parameters.count(WORKERS) == 1 ? Next.ONLY_WORKER : Next.EACH_WORKER,
                new Bound(1, item, Bound.Per.WORKER),
                By.PARTIAL_SUM);
    }

    @Override
    public List<Role> roles(Parameters parameters) {
        return Role.list(1, Role.COORDINATOR, parameters.count(WORKERS), Role.WORKER);
    }

    @Override
    public List<Edge> calls(Parameters parameters) {
        return Edge.fromEach(Role.COORDINATOR, roles(parameters));
    }

    /** Partial sums go straight to the coordinator or up a tree, which kernels are free to choose. */
    @Override
    public List<Edge> edges(Parameters parameters) {
        return Edge.union(
                Computation.super.edges(parameters),
                Edge.upBinomialTree(roles(parameters).size()));
    }

    @Override
    public boolean hasBaseline() {
        return true;
    }

    /** No sum is right without its elements, however they were lost. */
    @Override
    public Assessment assess(Parameters parameters, Reliability reliability, List<Observed> iterations) {
        return WorkAudit.ofRoot(parameters.number(ELEMENTS), parameters.count(WORKERS), rate())
                .assess(iterations);
    }

    @Override
    public Part part(Parameters parameters, int rank, Meter meter) {
        return new SumPart(parameters, rank, meter);
    }
}
