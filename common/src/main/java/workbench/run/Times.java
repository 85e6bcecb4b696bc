package workbench.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.HdrHistogram.Histogram;
import workbench.metric.MetricCatalogue;
import workbench.record.Histograms;
import workbench.result.LatencyNanos;
import workbench.workload.Receipt;

/**
 * The times that participants took, put together.
 *
 * @param negative how many were negative and therefore are not in the histogram
 * @param lags in an open loop, how much later than intended messages were sent
 */
record Times(Histogram histogram, long negative, Histogram lags) {
    private static final double NANOS_PER_SECOND = 1e9;

    static Times of(List<Receipt> receipts) {
        Histogram histogram = Histograms.empty();
        Histogram lags = Histograms.empty();
        long negative = 0;
        for (Receipt receipt : receipts) {
            if (receipt instanceof Receipt.Consumed consumed) {
                Histograms.add(histogram, consumed.histogram());
                negative += consumed.negative();
            } else if (receipt instanceof Receipt.Produced produced) {
                Histograms.add(lags, produced.pacing().lags());
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
            latencies.put(MetricCatalogue.SEND_LAG.name(), percentiles(lags, 0));
        }
        return latencies;
    }

    /**
     * The mean number of messages between send and receive, by Little's law. In an open loop the times count from when a message was to be sent;
     * how late it was sent is taken off, since until then the transport did not have it. Empty where times are missing.
     *
     * @param perSecond messages received
     */
    OptionalDouble inSystem(double perSecond) {
        if (histogram.getTotalCount() == 0 || negative > 0) {
            return OptionalDouble.empty();
        }
        double lateNanos = lags.getTotalCount() == 0 ? 0 : lags.getMean();
        return OptionalDouble.of(perSecond * Math.max(0, histogram.getMean() - lateNanos) / NANOS_PER_SECOND);
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
                negative,
                times.getTotalCount() == 0 ? null : times.getMean());
    }
}
