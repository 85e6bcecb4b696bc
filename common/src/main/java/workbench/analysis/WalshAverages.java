package workbench.analysis;

import java.util.Arrays;

/**
 * The averages of each two of some values, each value with itself too. Their median is Hodges and Lehmann's estimate of the centre, which a few
 * outlying values move little (Hollander, Wolfe and Chicken, Nonparametric Statistical Methods, sections 3.2 and 3.3). There are n² / 2 of
 * them; they are counted and never held.
 */
final class WalshAverages {
    private final double[] sorted;

    WalshAverages(double[] values) {
        this.sorted = values.clone();
        Arrays.sort(sorted);
    }

    double median() {
        long count = count();
        double upper = smallest(count / 2 + 1);
        return count % 2 == 1 ? upper : (smallest(count / 2) + upper) / 2;
    }

    double lower() {
        return smallest(SignedRanks.outermost(sorted.length));
    }

    double upper() {
        return smallest(count() + 1 - SignedRanks.outermost(sorted.length));
    }

    private long count() {
        return sorted.length * (sorted.length + 1L) / 2;
    }

    /** The k-th smallest average, exactly: bisects the numbers that a {@code double} can be. */
    private double smallest(long k) {
        long low = ordinal(sorted[0]);
        long high = ordinal(sorted[sorted.length - 1]);
        while (low < high) {
            // Of two longs of any sign, rounded down.
            long middle = (low & high) + ((low ^ high) >> 1);
            if (notAbove(number(middle)) >= k) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return number(low);
    }

    private long notAbove(double limit) {
        long count = 0;
        int j = sorted.length - 1;
        for (int i = 0; i <= j; i++) {
            while (j >= i && (sorted[i] + sorted[j]) / 2 > limit) {
                j--;
            }
            count += j - i + 1;
        }
        return count;
    }

    /** Doubles in their order as longs in theirs. */
    private static long ordinal(double value) {
        long bits = Double.doubleToLongBits(value + 0.0);
        return bits ^ (bits >> 63 & Long.MAX_VALUE);
    }

    private static double number(long ordinal) {
        return Double.longBitsToDouble(ordinal ^ (ordinal >> 63 & Long.MAX_VALUE));
    }
}
