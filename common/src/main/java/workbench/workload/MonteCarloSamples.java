package workbench.workload;

/**
 * Points of a square by a counter: sample i is {@link Mix#mix} of seed + i, of which each half is a coordinate. In whole numbers, so that it does not matter
 * who counts.
 */
record MonteCarloSamples(long seed) {
    private static final int COORDINATE_BITS = 31;
    private static final long COORDINATE = (1L << COORDINATE_BITS) - 1;
    private static final long RADIUS_SQUARED = 1L << 2 * COORDINATE_BITS;

    /** How many of the samples lie within the circle. */
    long hits(long first, long count) {
        long hits = 0;
        for (long i = first; i < first + count; i++) {
            long random = Mix.mix(seed + i);
            long x = random & COORDINATE;
            long y = random >>> Long.SIZE - COORDINATE_BITS;
            if (x * x + y * y < RADIUS_SQUARED) {
                hits++;
            }
        }
        return hits;
    }
}
