package workbench.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.statistics.descriptive.Median;

/**
 * A metric of a trial over its good repetitions: one at least.
 *
 * @param interval empty with fewer than {@link Interval#LEAST} repetitions
 * @param byRound the values
 */
public record Sample(
        int n, double min, double median, double max, Optional<Interval> interval, SortedMap<Integer, Double> byRound) {
    /**
     * Of two trials alike, two values each lie apart in one case of three, three values each in one of ten: fewer than these rank nothing.
     */
    public static final int LEAST_TO_RANK = 3;

    /** @param metric its name; decides the scale on which the interval is made */
    public static Sample of(String metric, Map<Integer, Double> byRound) {
        double[] sorted = byRound.values().stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("no values have no middle");
        }
        return new Sample(
                sorted.length,
                sorted[0],
                Median.withDefaults().evaluate(sorted),
                sorted[sorted.length - 1],
                Interval.of(metric, sorted),
                Collections.unmodifiableSortedMap(new TreeMap<>(byRound)));
    }

    /** By metric, of its values by round. */
    static Map<String, Sample> all(Map<String, Map<Integer, Double>> values) {
        Map<String, Sample> samples = new LinkedHashMap<>();
        values.forEach((metric, byRound) -> samples.put(metric, of(metric, byRound)));
        return samples;
    }

    /** The interval's, or the median where there is none. */
    public double centre() {
        return interval.map(Interval::centre).orElse(median);
    }

    /** Of its interval, or the smallest value where there is none. */
    public double lower() {
        return interval.map(Interval::lower).orElse(min);
    }

    /** Of its interval, or the largest value where there is none. */
    public double upper() {
        return interval.map(Interval::upper).orElse(max);
    }

    double[] values() {
        return byRound.values().stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Whether the ranges have a point in common. */
    public boolean overlaps(Sample other) {
        return min <= other.max && other.min <= max;
    }

    /** Whether there are enough values on both sides and no value of one lies among those of the other. */
    boolean isApartFrom(Sample other) {
        return n >= LEAST_TO_RANK && other.n >= LEAST_TO_RANK && !overlaps(other);
    }
}
