package workbench.analysis;

import java.util.List;

/**
 * A median with an interval that covers the true one in 95 of 100 cases, whatever the distribution: two order statistics chosen by the
 * binomial distribution in its normal approximation (Conover, Practical Nonparametric Statistics, 3rd edition, section 3.2).
 */
public record MedianInterval(double median, double lower, double upper) {
    private static final double NORMAL_975 = 1.96;

    /** @param values one at least; with fewer than 6 the interval is their whole range and covers less */
    public static MedianInterval of(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int n = sorted.length;
        int below = Math.max(0, (int) Math.floor((n - NORMAL_975 * Math.sqrt(n)) / 2) - 1);
        double median = n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
        return new MedianInterval(median, sorted[below], sorted[n - 1 - below]);
    }
}
