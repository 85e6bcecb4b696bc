package workbench.run;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.descriptive.Median;

/**
 * Decides whether a series of equal windows has come to rest: the recent half of it is cut in two, and the later part agrees with the earlier
 * one. They agree if their medians differ by no more than {@link #TOLERANCE}, or by no more than the scatter within the parts explains and
 * {@link #MOST}, and do so twice in succession: a series that is looked at again and again would otherwise pass by chance.
 */
final class SteadyState {
    /** What is left of a trend then is less than what repetitions differ by. */
    static final double TOLERANCE = 0.05;

    /** However much windows scatter, parts that differ by more are not at rest. */
    static final double MOST = 0.10;

    /** With fewer windows in each part a median says little. */
    static final int LEAST_IN_A_PART = 6;

    /** Makes the median absolute deviation an estimate of a normal distribution's standard deviation. */
    private static final double NORMAL_MAD = 1.4826;

    /** A median of normal values scatters so much more than their mean. */
    private static final double MEDIAN_EFFICIENCY = 1.2533;

    /** A second difference of independent values scatters so much more than these: 1 + 4 + 1 times the variance. */
    private static final double SECOND_DIFFERENCE = Math.sqrt(6);

    private SteadyState() {}

    static boolean isReached(List<Double> series) {
        return series.size() > 2 * LEAST_IN_A_PART && agrees(series) && agrees(series.subList(0, series.size() - 1));
    }

    /** What was timed, relative to the mean of the last quarter of the series; null without a series. */
    static Double ratio(double timed, List<Double> series) {
        List<Double> last = series.subList(series.size() - (series.size() + 3) / 4, series.size());
        double mean = last.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        return mean > 0 ? timed / mean : null;
    }

    private static boolean agrees(List<Double> series) {
        int part = Math.max(LEAST_IN_A_PART, series.size() / 4);
        double[] recent = series.subList(series.size() - 2 * part, series.size()).stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        double earlier = median(Arrays.copyOfRange(recent, 0, part));
        double later = median(Arrays.copyOfRange(recent, part, 2 * part));
        double standardError = MEDIAN_EFFICIENCY * scatter(recent) * Math.sqrt(2.0 / part);
        double explained = Math.min(MOST * earlier, standardError);
        return Math.abs(later - earlier) <= Math.max(TOLERANCE * earlier, explained);
    }

    /** The standard deviation from one window to the next, of second differences: a trend would otherwise pass for scatter. */
    private static double scatter(double[] values) {
        double[] differences = new double[values.length - 2];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = Math.abs(values[i] - 2 * values[i + 1] + values[i + 2]);
        }
        return NORMAL_MAD * median(differences) / SECOND_DIFFERENCE;
    }

    private static double median(double[] values) {
        return Median.withDefaults().evaluate(values);
    }
}
