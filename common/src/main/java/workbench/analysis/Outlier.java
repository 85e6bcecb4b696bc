package workbench.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.statistics.descriptive.Median;

/**
 * A repetition that lies far from the others: its modified z-score is above 3.5 (Iglewicz and Hoaglin, How to Detect and Handle Outliers, 1993), on
 * logarithms. It stays in the results; somebody should look what happened there.
 */
public record Outlier(int round, double value) {
    private static final double MOST_SCORE = 3.5;
    /** Of a normal distribution, median and mean absolute deviation in parts of the standard deviation. */
    private static final double MEDIAN_DEVIATION = 0.6745;

    private static final double MEAN_DEVIATION = 0.7979;

    /** Those of one metric; none among fewer than {@link Interval#LEAST}, where chance alone makes many. */
    static List<Outlier> in(String metric, Sample sample) {
        if (sample.n() < Interval.LEAST) {
            return List.of();
        }
        Transform transform = Transform.of(metric, sample.min());
        double median = median(transform.apply(sample.values()));
        double[] deviations = Arrays.stream(transform.apply(sample.values()))
                .map(v -> Math.abs(v - median))
                .toArray();
        double deviation = deviation(deviations);
        return sample.byRound().entrySet().stream()
                .filter(entry -> Math.abs(transform.apply(entry.getValue())[0] - median) > MOST_SCORE * deviation)
                .map(Outlier::of)
                .toList();
    }

    private static Outlier of(Map.Entry<Integer, Double> entry) {
        return new Outlier(entry.getKey(), entry.getValue());
    }

    /** An estimate of the standard deviation. Where more than half of the values are equal the median says nothing, and the mean takes its place. */
    private static double deviation(double[] deviations) {
        double median = median(deviations);
        return median > 0
                ? median / MEDIAN_DEVIATION
                : Arrays.stream(deviations).average().orElseThrow() / MEAN_DEVIATION;
    }

    private static double median(double[] values) {
        return Median.withDefaults().evaluate(values);
    }
}
