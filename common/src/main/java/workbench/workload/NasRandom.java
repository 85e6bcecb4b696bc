package workbench.workload;

/**
 * The pseudorandom numbers of the NAS Parallel Benchmarks (Bailey and others: The NAS Parallel Benchmarks, RNR-94-007, section 2.3): x(k+1) = 5^13 · x(k) modulo
 * 2^46, and the number is x · 2^-46. In integers of 64 bits the product is exact modulo 2^46, where the report takes it apart into halves.
 */
final class NasRandom {
    private static final long MULTIPLIER = 1_220_703_125;
    private static final long MASK = (1L << 46) - 1;
    private static final double SCALE = 0x1p-46;

    private NasRandom() {}

    static long next(long x) {
        return MULTIPLIER * x & MASK;
    }

    /** So many steps further on. */
    static long skip(long x, long steps) {
        long power = MULTIPLIER;
        long reached = x;
        for (long left = steps; left > 0; left >>= 1) {
            reached = (left & 1) == 0 ? reached : power * reached & MASK;
            power = power * power & MASK;
        }
        return reached;
    }

    /** Between 0 and 1. */
    static double number(long x) {
        return x * SCALE;
    }
}
