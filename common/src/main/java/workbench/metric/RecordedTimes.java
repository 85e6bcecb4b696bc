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
