package workbench.metric;

import java.util.List;
import workbench.metric.Metric.Better;

/**
 * Times of single operations: each of their percentiles is a metric, and so is their mean.
 *
 * @param name as files write it: {@code latencyNanos}
 */
public record RecordedTimes(String name, String label, Better better, String description) {
    public static final List<String> PERCENTILES = List.of("p50", "p90", "p99", "p999", "max");
    public static final String MEAN = "mean";

    private static final String MEDIAN = "p50";
    private static final String LARGEST = "max";

    /** A percentile is told by the samples beyond it. */
    private static final double LEAST_BEYOND = 10;

    /** What a median takes; a rate of fewer operations says as little. */
    public static final long LEAST_OPERATIONS = leastSamples(MEDIAN);

    /** How many samples determine a percentile; one is enough for the mean and the largest, which are what they are. */
    public static long leastSamples(String percentile) {
        boolean told = percentile.equals(MEAN) || percentile.equals(LARGEST);
        return told ? 1 : Math.round(LEAST_BEYOND / shareBeyond(percentile));
    }

    /** The share of the samples that may be larger: 0.01 of {@code p99}, none of {@code max}. */
    public static double shareBeyond(String percentile) {
        return percentile.equals(LARGEST) ? 0 : 1 - Double.parseDouble("0." + percentile.substring(1));
    }

    /** {@code latencyNanos.p99}. */
    public String nameOf(String percentile) {
        return name + "." + percentile;
    }

    /** Whether a metric is made of these times, by its name. */
    public boolean includes(String metric) {
        return metric.startsWith(nameOf(""));
    }

    /** A percentile or the mean. Only the median's label says of what, since the others stand beside it. */
    public Metric metric(String percentile) {
        return percentile.equals(MEDIAN) ? alone(percentile) : metric(percentile, percentile);
    }

    /** The same for where no median stands beside it. */
    Metric alone(String percentile) {
        return metric(percentile, label + " " + percentile);
    }

    private Metric metric(String percentile, String shown) {
        return new Metric(nameOf(percentile), shown, Unit.NANOS, better, description);
    }
}
