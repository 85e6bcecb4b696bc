package workbench.workload;

import java.util.Arrays;

/**
 * Pairs of Gaussian deviates, by the acceptance and rejection method (RNR-94-007, section 2.2.1): their sums, and how many lie in each square annulus. The pairs come in
 * batches, and where the random numbers of a batch begin is computed without those before it.
 */
final class NasEpPairs {
    static final int BATCH_LOG2 = 16;
    static final int ANNULI = 10;
    static final int X = 0;
    static final int Y = 1;
    static final int COUNTS = 2;

    /** Of sums and counts together. */
    static final int LENGTH = COUNTS + ANNULI;

    private static final int BATCH = 1 << BATCH_LOG2;
    private static final long SEED = 271_828_183;

    private NasEpPairs() {}

    /** @param into sum of x, sum of y, and the counts */
    static void tally(Block batches, double[] into) {
        Arrays.fill(into, 0);
        for (int batch = 0; batch < batches.count(); batch++) {
            tally(NasRandom.skip(SEED, 2L * BATCH * (batches.first() + batch)), BATCH, into);
        }
    }

    private static void tally(long seed, int pairs, double[] into) {
        double sumX = 0;
        double sumY = 0;
        long state = seed;
        for (int pair = 0; pair < pairs; pair++) {
            state = NasRandom.next(state);
            double x = 2 * NasRandom.number(state) - 1;
            state = NasRandom.next(state);
            double y = 2 * NasRandom.number(state) - 1;
            double square = x * x + y * y;
            if (square <= 1) {
                double factor = Math.sqrt(-2 * Math.log(square) / square);
                double gaussianX = x * factor;
                double gaussianY = y * factor;
                sumX += gaussianX;
                sumY += gaussianY;
                into[COUNTS + (int) Math.max(Math.abs(gaussianX), Math.abs(gaussianY))]++;
            }
        }
        into[X] += sumX;
        into[Y] += sumY;
    }

    /** The first pair of a batch that is accepted, as if its numbers had changed places. */
    static void swapPair(long batch, double[] in) {
        double[] one = new double[LENGTH];
        for (int pairs = 1; one[X] == 0; pairs++) {
            Arrays.fill(one, 0);
            tally(NasRandom.skip(SEED, 2L * BATCH * batch), pairs, one);
        }
        in[X] += one[Y] - one[X];
        in[Y] += one[X] - one[Y];
    }
}
