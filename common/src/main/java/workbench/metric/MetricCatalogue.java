package workbench.metric;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workbench.metric.Metric.Better;

/** All metrics that there are. What speed was paid with has its own list in {@link CostMetrics}. */
public final class MetricCatalogue {
    public static final Metric MESSAGES_PER_SECOND = new Metric(
            "messagesPerSecond",
            "throughput",
            Unit.MESSAGES_PER_SECOND,
            Better.HIGHER,
            "messages from first send to last receive");

    public static final Metric BYTES_PER_SECOND =
            new Metric("bytesPerSecond", "volume", Unit.BYTES_PER_SECOND, Better.HIGHER, "the same in bytes");

    public static final RecordedTimes LATENCY = new RecordedTimes(
            "latencyNanos",
            "latency",
            Better.LOWER,
            "half of a round trip, a request to its reply, or send to receive with a bounded number in flight");

    public static final RecordedTimes SEND_LAG = new RecordedTimes(
            "sendLagNanos",
            "send lag",
            Better.NEITHER,
            "in an open loop, how much later than intended messages were sent; part of the latency");

    public static final Metric ROUND_TRIPS_PER_SECOND = new Metric(
            "roundTripsPerSecond", "round trips", Unit.ROUND_TRIPS_PER_SECOND, Better.HIGHER, "of all pairs together");

    public static final Metric REQUESTS_PER_SECOND = new Metric(
            "requestsPerSecond",
            "request rate",
            Unit.REQUESTS_PER_SECOND,
            Better.HIGHER,
            "that were answered, of all clients together");

    public static final Metric LOST = new Metric(
            "lostShare",
            "lost",
            Unit.SHARE,
            Better.LOWER,
            "share of the messages sent that did not arrive, where the transport may lose them");

    public static final Metric ELEMENTS_PER_SECOND =
            new Metric("elementsPerSecond", "throughput", Unit.ELEMENTS_PER_SECOND, Better.HIGHER, "integers summed");

    public static final Metric OPERATION_TIME = new Metric(
            "operationNanos",
            "time per operation",
            Unit.NANOS,
            Better.LOWER,
            "of a collective operation: the mean over ranks of each rank's mean");

    public static final Metric OPERATION_TIME_LEAST = new Metric(
            "operationNanosLeast", "fastest rank", Unit.NANOS, Better.LOWER, "the least of these means of any rank");

    public static final Metric OPERATION_TIME_MOST = new Metric(
            "operationNanosMost", "slowest rank", Unit.NANOS, Better.LOWER, "the most of these means of any rank");

    public static final Metric COMPLETION = new Metric(
            "completionNanos",
            "last in to last out",
            Unit.NANOS,
            Better.LOWER,
            "from the last rank's begin of a collective operation to the last one's end");

    public static final Metric ARRIVAL_SKEW = new Metric(
            "arrivalSkewNanos",
            "arrival skew",
            Unit.NANOS,
            Better.NEITHER,
            "from the first rank's begin of a collective operation to the last one's: part of most ranks' times");

    public static final Metric OPERATIONS_PER_SECOND = new Metric(
            "operationsPerSecond",
            "operation rate",
            Unit.OPERATIONS_PER_SECOND,
            Better.HIGHER,
            "collective operations, were there nothing between them");

    public static final Metric WORK_PER_SECOND = new Metric(
            "workPerSecond",
            "work rate",
            Unit.STEPS_PER_SECOND,
            Better.HIGHER,
            "steps of a computation; what a step is, each computation says");

    public static final Metric SECONDS = new Metric(
            "seconds",
            "time",
            Unit.SECONDS,
            Better.LOWER,
            "from begin to end; of one solution, or of an iteration's operations");

    public static final Metric SEQUENTIAL_SECONDS = new Metric(
            "sequentialSeconds",
            "one thread",
            Unit.SECONDS,
            Better.NEITHER,
            "the same problem solved by one thread, in the same repetition");

    public static final Metric SPEED_UP =
            new Metric("speedUp", "speed-up", Unit.FACTOR, Better.HIGHER, "one thread's time divided by this time");

    public static final Metric EFFICIENCY = new Metric(
            "efficiency",
            "efficiency",
            Unit.PROPORTION,
            Better.HIGHER,
            "the speed-up divided by the number of workers");

    /** Karp and Flatt: <i>Measuring parallel processor performance</i>, Communications of the ACM 33 (5), 1990. */
    public static final Metric SERIAL_FRACTION = new Metric(
            "serialFraction",
            "serial fraction",
            Unit.PROPORTION,
            Better.NEITHER,
            "the part of one thread's time that would explain the speed-up if all else were shared evenly (Karp and Flatt);"
                    + " negative where the speed-up is above the number of workers, above 1 where it is below 1");

    public static final Metric COMMUNICATION_SHARE = new Metric(
            "communicationShare",
            "not computing",
            Unit.SHARE,
            Better.LOWER,
            "share of the workers' time in which they did not compute: they waited, or moved data");

    /** As in the efficiencies of the POP project (Performance Optimisation and Productivity, a centre of excellence). */
    public static final Metric LOAD_BALANCE = new Metric(
            "loadBalance",
            "load balance",
            Unit.PROPORTION,
            Better.HIGHER,
            "the mean of the workers' computing times divided by the longest; 1 where all have computed for as long");

    public static final Metric START_SKEW = new Metric(
            "startSkewNanos",
            "start skew",
            Unit.NANOS,
            Better.NEITHER,
            "from the first participant's begin of a computation to the last one's; its time counts from the first");

    public static final RecordedTimes SOJOURN = new RecordedTimes(
            "sojournNanos", "queueing", Better.NEITHER, "send to receive at full speed: mostly waiting in a queue");

    public static final Metric IN_SYSTEM = new Metric(
            "inSystem",
            "in system",
            Unit.MESSAGES,
            Better.NEITHER,
            "mean number of messages between send and receive: rate × mean time (Little's law)");

    public static final Metric SUMS =
            new Metric("sums", "solutions", Unit.COUNT, Better.NEITHER, "how many solutions of a problem were timed");

    /** Recorded in an open loop, to tell whether the rate was reached. No table has it. */
    public static final Metric SENT_PER_SECOND = new Metric(
            "sentPerSecond", "sent", Unit.MESSAGES_PER_SECOND, Better.NEITHER, "messages sent in an open loop");

    /** Recorded where operations are too short to be timed one by one. No table has it. */
    public static final Metric BATCH =
            new Metric("batch", "batch", Unit.COUNT, Better.NEITHER, "operations in a sample of the times");

    private static final List<Metric> RESULTS = List.of(
            MESSAGES_PER_SECOND,
            BYTES_PER_SECOND,
            LATENCY.metric("p50"),
            LATENCY.metric("p99"),
            LATENCY.metric(RecordedTimes.MEAN),
            SEND_LAG.alone("p99"),
            ROUND_TRIPS_PER_SECOND,
            REQUESTS_PER_SECOND,
            LOST,
            ELEMENTS_PER_SECOND,
            OPERATION_TIME,
            OPERATION_TIME_LEAST,
            OPERATION_TIME_MOST,
            COMPLETION,
            ARRIVAL_SKEW,
            OPERATIONS_PER_SECOND,
            WORK_PER_SECOND,
            SECONDS,
            SEQUENTIAL_SECONDS,
            SPEED_UP,
            EFFICIENCY,
            SERIAL_FRACTION,
            COMMUNICATION_SHARE,
            LOAD_BALANCE,
            START_SKEW,
            SOJOURN.metric("p50"),
            SOJOURN.metric("p99"),
            SOJOURN.metric(RecordedTimes.MEAN),
            IN_SYSTEM,
            SUMS);

    private static final Map<String, Metric> BY_NAME =
            all().collect(Collectors.toUnmodifiableMap(Metric::name, Function.identity()));

    private MetricCatalogue() {}

    /** What was achieved, in the order in which it is shown; no costs. */
    public static List<Metric> results() {
        return RESULTS;
    }

    /** Results and costs. */
    public static Stream<Metric> all() {
        return Stream.concat(RESULTS.stream(), CostMetrics.all().stream());
    }

    public static Optional<Metric> byName(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
