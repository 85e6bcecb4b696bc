package workbench.workload;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import workbench.metric.Metric;
import workbench.metric.MetricCatalogue;
import workbench.metric.Operation;
import workbench.metric.RecordedTimes;
import workbench.semantics.Exchange;

/**
 * What is asked of a transport: it has parameters, fixes who takes part, and knows the right answer. Implementations hold no state.
 */
public sealed interface Workload permits Traffic, Computation {
    /** As the command line and results write it. */
    String name();

    /** One line for people. */
    String description();

    /** Whether it is run where no workload is named. */
    default boolean isUsual() {
        return false;
    }

    /** What its verdicts count. */
    Operation operation();

    /** What one of its operations is, in its own words: {@code sample}. Several are called that and {@code s}. */
    default String operationName() {
        return operation().label();
    }

    /** Counts its operations per second. */
    default Metric rate() {
        return switch (operation()) {
            case MESSAGE -> MetricCatalogue.MESSAGES_PER_SECOND;
            case ROUND_TRIP -> MetricCatalogue.ROUND_TRIPS_PER_SECOND;
            case REQUEST -> MetricCatalogue.REQUESTS_PER_SECOND;
            case ELEMENT -> MetricCatalogue.ELEMENTS_PER_SECOND;
            case COLLECTIVE -> MetricCatalogue.OPERATIONS_PER_SECOND;
            case STEP -> MetricCatalogue.WORK_PER_SECOND;
        };
    }

    /** What its trials are ranked by. */
    default Metric headline() {
        return rate();
    }

    List<Parameter> parameters();

    /**
     * The parameter by which a user sets how many operations an iteration has. Such a workload has a parameter {@code duration} too, for
     * iterations that end by time. Empty: an iteration is a computation of fixed size, repeated while there is time.
     */
    Optional<String> countParameter();

    /** The parameter that says how many participants share the work, where more of them should be faster: the axis of a speed-up. */
    default Optional<String> sharersParameter() {
        return Optional.empty();
    }

    /**
     * What to set beside {@link #sharersParameter} so that each of several has about as much work as one alone: weak scaling.
     *
     * @param ofOne what one alone is given
     * @return empty where there is no such setting
     */
    default Map<String, String> weaklyScaled(Parameters ofOne, int sharers) {
        return Map.of();
    }

    /** About how long one participant would compute at the whole of it alone; 0 where that does not count. */
    default long computeNanos(Parameters parameters) {
        return 0;
    }

    /** Settles what was not set and depends on what was. */
    default void settle(Map<String, String> settings) {}

    /** Settles what a portable kernel leaves no choice of. */
    default void settleForPortable(Map<String, String> settings) {}

    /** Refuses parameters that are right one by one and contradict each other. */
    void check(Parameters parameters);

    /**
     * Memory for the data in the JVM that holds most of them, in bytes, with a transport's own kernel; an estimate from below.
     *
     * @param together participants in one JVM
     */
    long memoryBytes(Parameters parameters, int together);

    /** Messages in the hands of participants that share a JVM: each has one in its buffer and one packed or unpacked, beside those under way. */
    static long handled(int together) {
        return 2L * (together - 1);
    }

    /** What a user can make smaller where that is too much, to end a sentence with. */
    String memoryAdvice(Parameters parameters);

    /** The same with the portable kernel. */
    default long portableMemoryBytes(Parameters parameters, int together) {
        return memoryBytes(parameters, together);
    }

    /** What a transport must have room for. */
    InFlight inFlight(Parameters parameters);

    /** Whether it has a kernel that copes with messages being lost. */
    default boolean toleratesLoss() {
        return false;
    }

    /** How its portable kernel exchanges messages. */
    default Exchange exchange(Parameters parameters) {
        return Exchange.PLAIN;
    }

    /** Who takes part, by rank. */
    List<Role> roles(Parameters parameters);

    /** From each that sends something of its own accord to each that it sends to. Where these are calls, replies need no edge. */
    List<Edge> calls(Parameters parameters);

    /** How many participants each message goes to. Sent and received are compared by deliveries. */
    default int deliveries(Parameters parameters) {
        return 1;
    }

    /** All directions in which the portable kernels send over channels, in an order that is the same for all participants. */
    default List<Edge> edges(Parameters parameters) {
        return Edge.bothWays(calls(parameters));
    }

    /** True: an iteration is a computation of fixed size, repeated while there is time; false: an iteration lasts as long as it is told. */
    default boolean fixedSize() {
        return countParameter().isEmpty();
    }

    /**
     * How many operations a verification iteration has: enough to take every way.
     *
     * @param affordable as many as there is time and memory for, as a rule
     */
    default long verified(Parameters parameters, long affordable) {
        return affordable;
    }

    /** Whether a sequential computation belongs to each repetition ({@link Phase#BASELINE}). */
    default boolean hasBaseline() {
        return false;
    }

    /** What its recorded times are, if it records any. */
    default RecordedTimes times(Parameters parameters) {
        return MetricCatalogue.LATENCY;
    }

    /** Whether the time of each message, or of each round trip, is recorded and is a latency. */
    default boolean measuresLatency(Parameters parameters) {
        return false;
    }

    /** An iteration as it is kept until its repetition is judged: there may be thousands, so what takes room is to be put together before. */
    default Observed kept(Observed observed) {
        return observed;
    }

    /** Judges a repetition from what its participants say, by what the transport has promised. A pure function. */
    Assessment assess(Parameters parameters, Reliability reliability, List<Observed> iterations);

    /** The same of a transport that has promised everything. */
    default Assessment assess(Parameters parameters, List<Observed> iterations) {
        return assess(parameters, Reliability.RELIABLE, iterations);
    }

    /** An iteration and all receipts of it. */
    record Observed(Iteration iteration, List<Receipt> receipts) {
        public boolean is(Phase phase) {
            return iteration.phase() == phase;
        }

        public <R extends Receipt> List<R> receipts(Class<R> kind) {
            return Receipt.only(kind, receipts);
        }

        /** The same as if it had been timed, to have metrics of it. */
        public Observed timed() {
            return new Observed(
                    new Iteration(iteration.number(), Phase.TIMED, iteration.limit(), iteration.durationNanos()),
                    receipts);
        }
    }
}
