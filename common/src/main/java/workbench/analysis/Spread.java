package workbench.analysis;

import java.util.Collection;

/**
 * Middle and range of some values.
 *
 * @param n how many values; at least one
 */
public record Spread(int n, double min, double median, double max) {
    /**
     * Of two trials alike, two values each lie apart in one case of three, three values each in one of ten: fewer than these rank nothing.
     */
    static final int LEAST_TO_RANK = 3;

    static Spread of(Collection<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("no values have no middle");
        }
        int half = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
        return new Spread(sorted.length, sorted[0], median, sorted[sorted.length - 1]);
    }

    /** Whether the ranges have a point in common. */
    boolean overlaps(Spread other) {
        return min <= other.max && other.min <= max;
    }

    /** Whether there are enough values on both sides and no value of one lies among those of the other. */
    boolean isApartFrom(Spread other) {
        return n >= LEAST_TO_RANK && other.n >= LEAST_TO_RANK && !overlaps(other);
    }
}
