package workbench.analysis;

/**
 * How many of the averages of two values lie outside of an interval that covers the centre of a symmetric distribution in 95 of 100 cases: the
 * quantile of Wilcoxon's signed-rank statistic.
 */
final class SignedRanks {
    private static final double TAIL = 0.025;
    private static final double NORMAL_975 = 1.959964;
    private static final int MOST_EXACT = 50;
    private static final int[] EXACT = exact();

    private SignedRanks() {}

    /**
     * Counts from 1: the interval reaches from the k-th smallest of the averages to the k-th largest. With fewer than 6 values it is their
     * whole range and covers less.
     */
    static long outermost(int n) {
        return n <= MOST_EXACT ? EXACT[n] : approximate(n);
    }

    private static long approximate(int n) {
        double mean = n * (n + 1.0) / 4;
        double deviation = Math.sqrt(n * (n + 1.0) * (2.0 * n + 1) / 24);
        return (long) Math.floor(mean - NORMAL_975 * deviation);
    }

    /** The statistic is the sum of those of the ranks 1 … n that have a sign; each set of signs is as likely as each other one. */
    private static int[] exact() {
        int[] outermost = new int[MOST_EXACT + 1];
        double[] ways = new double[MOST_EXACT * (MOST_EXACT + 1) / 2 + 1];
        ways[0] = 1;
        for (int n = 1; n <= MOST_EXACT; n++) {
            for (int sum = ways.length - 1; sum >= n; sum--) {
                ways[sum] += ways[sum - n];
            }
            outermost[n] = Math.max(1, below(TAIL * Math.pow(2, n), ways));
        }
        return outermost;
    }

    /** How many sums, from 0 on, together have no more ways than that. */
    private static int below(double limit, double[] ways) {
        int sums = 0;
        for (double total = ways[0]; total <= limit; total += ways[sums]) {
            sums++;
        }
        return sums;
    }
}
