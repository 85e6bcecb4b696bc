package workbench.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;
import workbench.analysis.Figures;
import workbench.measure.Histograms;
import workbench.result.LatencyNanos;
import workbench.workload.Receipt;

/**
 * The times that participants took, put together.
 *
 * @param negative how many were negative and therefore are not in the histogram
 * @param lags in an open loop, how much later than intended messages were sent
 */
record Times(Histogram histogram, long negative, Histogram lags) {
    static Times of(List<Receipt> receipts) {
        Histogram histogram = Histograms.empty();
        Histogram lags = Histograms.empty();
        long negative = 0;
        for (Receipt receipt : receipts) {
            if (receipt instanceof Receipt.Consumed consumed) {
                Histograms.add(histogram, consumed.histogram());
                negative += consumed.negative();
            } else if (receipt instanceof Receipt.Produced produced) {
                Histograms.add(lags, produced.lags());
            }
        }
        return new Times(histogram, negative, lags);
    }

    /** @param name of the times; those of sending have one of their own */
    Map<String, LatencyNanos> latencies(String name) {
        Map<String, LatencyNanos> latencies = new LinkedHashMap<>();
        if (histogram.getTotalCount() + negative > 0) {
            latencies.put(name, percentiles(histogram, negative));
        }
        if (lags.getTotalCount() > 0) {
            latencies.put(Figures.SEND_LAG, percentiles(lags, 0));
        }
        return latencies;
    }

    private static LatencyNanos percentiles(Histogram times, long negative) {
        return new LatencyNanos(
                times.getValueAtPercentile(50),
                times.getValueAtPercentile(90),
                times.getValueAtPercentile(99),
                times.getValueAtPercentile(99.9),
                times.getValueAtPercentile(99.99),
                times.getMaxValue(),
                times.getTotalCount(),
                negative);
    }
}
