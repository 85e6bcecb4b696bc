package workbench.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import workbench.analysis.Metric.Better;
import workbench.result.LatencyNanos;
import workbench.result.Metrics;
import workbench.workload.Workload;
import workbench.workload.Workloads;

/** The figures that there are, in the order in which they are shown; what they were paid with is in {@link CostFigures}. */
public final class MetricCatalogue {
    public static final String MESSAGES_PER_SECOND = "messagesPerSecond";
    public static final String ELEMENTS_PER_SECOND = "elementsPerSecond";
    public static final String SPEED_UP = "speedUp";
    public static final String SOJOURN = "sojournNanos";
    public static final String LATENCY = "latencyNanos";

    /** In an open loop, how much later than intended messages were sent. */
    public static final String SEND_LAG = "sendLagNanos";

    /** The mean number of messages that are between send and receive. */
    public static final String IN_SYSTEM = "inSystem";

    /** From the first participant's begin of a sum to the last one's. */
    public static final String START_SKEW = "startSkewNanos";

    /** Of the messages sent, where the transport may lose them. */
    public static final String LOST = "lostShare";

    /** How many operations a sample of the times is of; there is none where they are timed one by one. */
    public static final String BATCH = "batch";

    /** Of a latency, as its figures' names end. */
    public static final List<String> PERCENTILES = List.of("p50", "p90", "p99", "p999", "max");

    /** As the name of a latency's mean ends. */
    public static final String MEAN = "mean";

    private static final String SOJOURN_IS = "send to receive at full speed: mostly waiting in a queue";

    private static final String LATENCY_IS = "half of a round trip, or send to receive with a bounded number in flight";

    private static final List<Metric> ALL = List.of(
            new Metric(
                    MESSAGES_PER_SECOND,
                    "throughput",
                    Unit.MESSAGES_PER_SECOND,
                    Better.HIGHER,
                    "messages from first send to last receive"),
            new Metric("bytesPerSecond", "volume", Unit.BYTES_PER_SECOND, Better.HIGHER, "the same in bytes"),
            latency(LATENCY, "latency", Better.LOWER, LATENCY_IS),
            latency99(LATENCY, Better.LOWER, LATENCY_IS),
            mean(LATENCY, Better.LOWER, LATENCY_IS),
            new Metric(
                    SEND_LAG + ".p99",
                    "send lag p99",
                    Unit.NANOS,
                    Better.NEITHER,
                    "in an open loop, how much later than intended messages were sent; part of the latency"),
            new Metric(
                    "roundTripsPerSecond",
                    "round trips",
                    Unit.ROUND_TRIPS_PER_SECOND,
                    Better.HIGHER,
                    "of all pairs together"),
            new Metric(
                    LOST,
                    "lost",
                    Unit.SHARE,
                    Better.LOWER,
                    "share of the messages sent that did not arrive, where the transport may lose them"),
            new Metric(ELEMENTS_PER_SECOND, "throughput", Unit.ELEMENTS_PER_SECOND, Better.HIGHER, "integers summed"),
            new Metric("seconds", "time", Unit.SECONDS, Better.LOWER, "from begin to end; of one sum"),
            new Metric(
                    "sequentialSeconds",
                    "one thread",
                    Unit.SECONDS,
                    Better.NEITHER,
                    "the same sum by one thread, in the same repetition"),
            new Metric(SPEED_UP, "speed-up", Unit.FACTOR, Better.HIGHER, "one thread's time divided by this time"),
            new Metric(
                    "communicationShare",
                    "not summing",
                    Unit.SHARE,
                    Better.LOWER,
                    "share of the workers' time in which they did not sum: they waited, or moved data"),
            new Metric(
                    START_SKEW,
                    "start skew",
                    Unit.NANOS,
                    Better.NEITHER,
                    "from the first participant's begin of a sum to the last one's; the sum's time counts from the first"),
            latency(SOJOURN, "queueing", Better.NEITHER, SOJOURN_IS),
            latency99(SOJOURN, Better.NEITHER, SOJOURN_IS),
            mean(SOJOURN, Better.NEITHER, SOJOURN_IS),
            new Metric(
                    IN_SYSTEM,
                    "in system",
                    Unit.MESSAGES,
                    Better.NEITHER,
                    "mean number of messages between send and receive: rate × mean time (Little's law)"),
            new Metric("sums", "sums", Unit.COUNT, Better.NEITHER, "how many sums were timed"));

    private MetricCatalogue() {}

    public static List<Metric> all() {
        return ALL;
    }

    /** Those to show of a workload: how long something went on that was told how long to go on says nothing, nor how many sums were timed. */
    public static List<Metric> shown(String workload) {
        boolean fixedSize = Workloads.byName(workload).map(Workload::fixedSize).orElse(true);
        return ALL.stream()
                .filter(metric -> !metric.name().equals("sums"))
                .filter(metric -> fixedSize || !metric.name().equals("seconds"))
                .toList();
    }

    public static Optional<Metric> byName(String name) {
        return withCosts().filter(metric -> metric.name().equals(name)).findFirst();
    }

    static Stream<Metric> withCosts() {
        return Stream.concat(ALL.stream(), CostMetrics.all().stream());
    }

    /** What trials of a workload are ranked by. */
    public static Optional<Metric> headline(String workload) {
        return Workloads.byName(workload).map(Workload::headline).flatMap(MetricCatalogue::byName);
    }

    /** Of these, sums and differences mean something, and ratios do not. */
    static boolean mayBeZero(Metric metric) {
        return metric.unit() == Unit.SHARE || metric.unit() == Unit.COUNT;
    }

    /** All values of a repetition, percentiles and totals among them, by the figures' names. */
    public static Map<String, Double> values(Metrics metrics) {
        Map<String, Double> values = new LinkedHashMap<>(metrics.values());
        values.putAll(CostMetrics.totals(metrics.values()));
        metrics.latencies().forEach((name, latency) -> addPercentiles(values, name, latency));
        return values;
    }

    private static void addPercentiles(Map<String, Double> values, String name, LatencyNanos latency) {
        if (latency.count() == 0) {
            return;
        }
        values.put(name + ".p50", (double) latency.p50());
        values.put(name + ".p90", (double) latency.p90());
        values.put(name + ".p99", (double) latency.p99());
        values.put(name + ".p999", (double) latency.p999());
        values.put(name + ".max", (double) latency.max());
        if (latency.mean() != null) {
            values.put(name + "." + MEAN, latency.mean());
        }
    }

    private static Metric latency(String name, String label, Better better, String description) {
        return new Metric(name + ".p50", label + " p50", Unit.NANOS, better, description);
    }

    private static Metric mean(String name, Better better, String description) {
        return new Metric(name + "." + MEAN, "mean", Unit.NANOS, better, description);
    }

    private static Metric latency99(String name, Better better, String description) {
        return new Metric(name + ".p99", "p99", Unit.NANOS, better, description);
    }
}
