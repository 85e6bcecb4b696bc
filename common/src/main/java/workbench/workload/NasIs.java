package workbench.workload;

import java.util.List;

/**
 * NPB's IS ("integer sort"): ranks 2^16 to 2^25 keys, ten times, by buckets.
 *
 * <pre>
 *   each rank    counts its keys ──(+)──▶ who gets which buckets ──▶ all to all ──▶ ranks what came        ten times
 * </pre>
 *
 * <p>The ten rankings are timed, as in NPB; keys are made before, and their order is looked at afterwards. Each key in each ranking counts as one operation,
 * so a million of them per second are NPB's Mop/s.
 */
public final class NasIs extends NasBenchmark {
    public static final String NAME = "nas-is";

    private static final long KEY_NANOS = 6;

    /** More keys than an even part, of what one rank sends another: a bucket's part, and chance. */
    private static final int BUCKET_PART = 128;

    private static final int CHANCE = 256;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String description() {
        return "NAS Parallel Benchmark IS: ranks integer keys ten times, all to all; NPB's verification";
    }

    @Override
    public String operationName() {
        return "key";
    }

    @Override
    public long computeNanos(Parameters parameters) {
        return (long) NasIsClass.RANKINGS
                * KEY_NANOS
                * NasIsClass.of(parameters).keys();
    }

    @Override
    boolean needsOthers(Fault fault) {
        return fault == Fault.LOSS || fault == Fault.DUPLICATE;
    }

    static int mostKeys(NasIsClass size, int ranks) {
        int own = (int) Share.of(size.keys(), ranks, 0);
        return Math.min(own + 1, own / ranks + own / BUCKET_PART + CHANCE);
    }

    /** The keys, the same by buckets and what is received; where rank 0 is, all keys twice; and the population of each key. */
    @Override
    public long memoryBytes(Parameters parameters, int together) {
        NasIsClass size = NasIsClass.of(parameters);
        int workers = parameters.count(WORKERS);
        int own = (int) Share.of(size.keys(), workers, 0);
        if (workers == 1) {
            return Integer.BYTES * (2L * own + size.mostKey());
        }
        return Integer.BYTES
                * (2L * size.keys() + size.mostKey() + together * (own + 2L * size.room(own) + size.mostKey()));
    }

    /** And what each packs and unpacks. */
    @Override
    public long portableMemoryBytes(Parameters parameters, int together) {
        return memoryBytes(parameters, together)
                + 2L * together * inFlight(parameters).messageBytes();
    }

    /** Keys, or the counts of buckets. */
    @Override
    public InFlight inFlight(Parameters parameters) {
        NasIsClass size = NasIsClass.of(parameters);
        int workers = parameters.count(WORKERS);
        long keys = (long) Integer.BYTES * mostKeys(size, workers);
        long counts = (long) Long.BYTES * (size.buckets() + NasIsClass.TESTS);
        return new InFlight(Math.max(keys, counts), 2, Math.max(1, workers - 1), 1, true);
    }

    @Override
    public List<Edge> calls(Parameters parameters) {
        return Edge.allPairs(parameters.count(WORKERS));
    }

    @Override
    public Part part(Parameters parameters, int rank, Meter meter) {
        return new NasIsPart(parameters, rank, meter);
    }

    @Override
    public Assessment assess(Parameters parameters, Reliability reliability, List<Observed> iterations) {
        return new NasIsAudit(NasIsClass.of(parameters), parameters.count(WORKERS), rate()).assess(iterations);
    }
}
