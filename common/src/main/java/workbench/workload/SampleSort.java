package workbench.workload;

import java.util.List;
import java.util.Map;

/**
 * Sorts 64-bit keys by regular sampling (Shi and Schaeffer: Parallel sorting by regular sampling, 1992). The keys lie at all ranks at the start, and in the end
 * those of each rank are in order and none is less than those of the ranks before it.
 *
 * <pre>
 *   each rank    sorts its own ──▶ samples                            ──▶ divides ──▶ all to all ──▶ merges
 *   rank 0                            gather ──▶ pivots ──▶ broadcast
 * </pre>
 */
public final class SampleSort implements SharedWork {
    public static final String NAME = "sort";
    static final String KEYS = "keys";
    private static final String VALUES = "values";

    /** A rank has at least as many keys as it gives samples. */
    private static final long LEAST_KEYS = MOST_WORKERS * MOST_WORKERS;

    private static final long MOST_KEYS = 100_000_000;

    /** A comparison and what goes with it. */
    private static final double COMPARISON_NANOS = 3.5;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String description() {
        return "sorts 64-bit keys by regular sampling: every rank sends every rank some; order and keys are checked";
    }

    @Override
    public String operationName() {
        return "key";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.count(KEYS, 1_000_000, LEAST_KEYS, MOST_KEYS, "how many keys are sorted"),
                Parameter.choice(
                        VALUES,
                        "the keys: all values alike and no two the same, eight values only, in order already, or most of them small",
                        SortKeys.ids()),
                SharedWork.workersParameter(),
                CommonParameters.seed(),
                CommonParameters.timeLimit(),
                Fault.anyParameter());
    }

    static SortKeys keys(Parameters parameters) {
        return SortKeys.of(parameters.word(VALUES));
    }

    @Override
    public Map<String, String> weaklyScaled(Parameters ofOne, int sharers) {
        return Map.of(KEYS, Long.toString(ofOne.number(KEYS) * sharers));
    }

    @Override
    public long computeNanos(Parameters parameters) {
        double keys = parameters.number(KEYS);
        return Math.round(keys * Math.log(keys) / Math.log(2) * COMPARISON_NANOS);
    }

    @Override
    public void check(Parameters parameters) {
        Fault fault = Fault.of(parameters);
        if (parameters.count(WORKERS) == 1 && (fault == Fault.LOSS || fault == Fault.DUPLICATE)) {
            throw new UsageException(
                    "'fault' cannot be '" + parameters.word(Fault.PARAMETER) + "' with one worker: no key travels.");
        }
        if (fault == Fault.REORDERING && keys(parameters) == SortKeys.FEW_DISTINCT) {
            throw new UsageException("'fault' cannot be 'reordering' with values few-distinct:"
                    + " two keys of a rank may be the same, and then they are in order either way.");
        }
    }

    /**
     * Keys that one rank may get in the end. Of keys that are all distinct these are twice an even share at most: between two pivots lie as many samples as there
     * are ranks, and before each sample, and behind the last one of each rank, as many keys as a rank has between two. Of others they may be all.
     */
    static int room(Parameters parameters) {
        long keys = parameters.number(KEYS);
        long ranks = parameters.count(WORKERS);
        long betweenSamples = Math.ceilDiv(Math.ceilDiv(keys, ranks), ranks);
        long most = keys(parameters).areDistinct() ? 2 * ranks * betweenSamples : keys;
        return Math.toIntExact(Math.min(keys, most) + 1);
    }

    /** What lies at the start, the same in order, what is received, and what it is merged into; where rank 0 is, all of them twice. */
    @Override
    public long memoryBytes(Parameters parameters, int together) {
        long keys = parameters.number(KEYS);
        long own = 2 * Math.ceilDiv(keys, parameters.number(WORKERS));
        return Long.BYTES * (2 * keys + together * (own + 2L * room(parameters)));
    }

    /** And what each packs and unpacks. */
    @Override
    public long portableMemoryBytes(Parameters parameters, int together) {
        return memoryBytes(parameters, together)
                + 2L * together * inFlight(parameters).messageBytes();
    }

    @Override
    public String memoryAdvice(Parameters parameters) {
        return "'keys' (" + parameters.word(KEYS) + ")";
    }

    /** To each other rank one message, of an even share of the keys or of all that a rank has. */
    @Override
    public InFlight inFlight(Parameters parameters) {
        long own = Math.ceilDiv(parameters.number(KEYS), parameters.number(WORKERS));
        int others = Math.max(1, parameters.count(WORKERS) - 1);
        return new InFlight(Long.BYTES * own, 2, others, 1, true);
    }

    /** Samples go to rank 0 and pivots from it, straight or by a tree, and everybody sends keys to everybody. */
    @Override
    public List<Edge> calls(Parameters parameters) {
        return Edge.allPairs(parameters.count(WORKERS));
    }

    @Override
    public Part part(Parameters parameters, int rank, Meter meter) {
        return new SampleSortPart(parameters, rank, meter);
    }

    @Override
    public Assessment assess(Parameters parameters, Reliability reliability, List<Observed> iterations) {
        return new SampleSortAudit(parameters.number(KEYS), parameters.count(WORKERS), rate()).assess(iterations);
    }
}
