package workbench.result;

import java.util.LinkedHashMap;
import java.util.Map;
import workbench.metric.RecordedTimes;

/**
 * Percentiles and the mean of times in nanoseconds.
 *
 * @param count samples in the histogram
 * @param negative samples that were negative and therefore are not in it
 * @param mean of the samples in the histogram, as exact as its three digits; null in files that do not tell
 */
public record LatencyNanos(
        long p50, long p90, long p99, long p999, long p9999, long max, long count, long negative, Double mean) {

    /** Without a mean, as earlier versions kept it. */
    public LatencyNanos(long p50, long p90, long p99, long p999, long p9999, long max, long count, long negative) {
        this(p50, p90, p99, p999, p9999, max, count, negative, null);
    }

    /** By the names of the percentiles, as metrics' names end; without those that there are too few samples for. */
    Map<String, Double> values() {
        Map<String, Double> values = recorded();
        values.keySet().removeIf(name -> count < RecordedTimes.leastSamples(name));
        return values;
    }

    /** Those that there are too few samples for. */
    Map<String, FewSamples> blank() {
        Map<String, FewSamples> blank = new LinkedHashMap<>();
        for (String name : recorded().keySet()) {
            long least = RecordedTimes.leastSamples(name);
            if (count < least) {
                blank.put(name, new FewSamples(count, least));
            }
        }
        return blank;
    }

    private Map<String, Double> recorded() {
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("p50", (double) p50);
        values.put("p90", (double) p90);
        values.put("p99", (double) p99);
        values.put("p999", (double) p999);
        values.put("max", (double) max);
        if (mean != null) {
            values.put(RecordedTimes.MEAN, mean);
        }
        return values;
    }

    /** As it is shown to others: null stands for what there are too few samples for. */
    Map<String, Object> told() {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("p50", p50);
        told.put("p90", p90);
        told.put("p99", p99);
        told.put("p999", p999);
        told.put("p9999", p9999);
        told.put("max", max);
        told.replaceAll((name, value) -> count < RecordedTimes.leastSamples(name) ? null : value);
        told.put("count", count);
        told.put("negative", negative);
        told.put(RecordedTimes.MEAN, mean);
        return told;
    }
}
