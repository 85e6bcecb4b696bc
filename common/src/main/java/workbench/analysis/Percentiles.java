package workbench.analysis;

import java.util.Arrays;
import java.util.Iterator;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.HistogramIterationValue;

/** Many percentiles in one walk; the histogram itself walks once for each, which takes long with thousands of histograms. */
final class Percentiles {
    private Percentiles() {}

    /**
     * The same as {@link Histogram#getValueAtPercentile}.
     *
     * @param percents ascending, above 0
     */
    static double[] of(Histogram histogram, double... percents) {
        long[] ranks = Arrays.stream(percents)
                .mapToLong(percent -> rank(percent, histogram.getTotalCount()))
                .toArray();
        double[] values = new double[percents.length];
        int next = 0;
        Iterator<HistogramIterationValue> recorded = histogram.recordedValues().iterator();
        while (next < ranks.length && recorded.hasNext()) {
            HistogramIterationValue value = recorded.next();
            while (next < ranks.length && value.getTotalCountToThisValue() >= ranks[next]) {
                values[next++] = value.getValueIteratedTo();
            }
        }
        return values;
    }

    /** Of the sample that the percentile is. A percent that was computed may be a bit too much, which is not to be rounded up. */
    private static long rank(double percent, long count) {
        return Math.max(1, (long) Math.ceil(Math.nextDown(percent) / 100 * count));
    }
}
