package workbench.workload;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Parameters that several workloads or transports have. */
public final class CommonParameters {
    public static final String MESSAGE_SIZE = "messageSize";
    public static final String DURATION = "duration";
    /** Bounds the latency, since a message that is not sent yet waits nowhere. */
    public static final String MAX_IN_FLIGHT = "maxInFlight";

    public static final String CREDITS = "credits";

    static final String SEED = "seed";
    public static final String TIME_LIMIT = "timeLimit";

    /** They change what is sent, or when it is given up, and not the results: trials that differ in these alone are the same. */
    public static final Set<String> NO_MATTER = Set.of(SEED, TIME_LIMIT);

    /** Chooses one of the transport's profiles; recorded, swept and set as any parameter. */
    public static final String PROFILE = "profile";

    /** More hardly make any transport faster, and of messages of 1 KiB they still fit into the buffers of a TCP connection. */
    private static final long USUAL_CREDITS = 512;

    private static final long USUAL_BYTES_UNDER_WAY = 64L << 20;
    private static final long MOST_OPERATIONS = 100_000_000;
    private static final long MILLISECOND_NANOS = 1_000_000;
    private static final long SECOND_NANOS = 1_000_000_000L;
    private static final long HOUR_NANOS = 3600 * SECOND_NANOS;

    /** No repetition may take longer. */
    public static final long LONGEST_LIMIT_NANOS = 24 * HOUR_NANOS;

    private CommonParameters() {}

    /** How many operations an iteration has, in place of its duration. */
    public static Parameter count(String name, String description) {
        return Parameter.optionalCount(name, 1, MOST_OPERATIONS, description + "; instead of duration");
    }

    public static Parameter duration(String who) {
        return Parameter.optionalDuration(
                DURATION, MILLISECOND_NANOS, HOUR_NANOS, "how long " + who + " send; the preset's unless set");
    }

    /** Refuses both of them. */
    public static void checkCountOrDuration(Parameters parameters, String count, String who) {
        if (parameters.has(count) && parameters.has(DURATION)) {
            throw new UsageException(
                    "'" + count + "' and 'duration' cannot both be set: " + who + " ends by count or by time.");
        }
    }

    /** Of a message with a header. */
    static Parameter messageSize(String usual, long most) {
        return Parameter.sizeOrMix(
                MESSAGE_SIZE,
                usual,
                Header.SIZE_BYTES,
                most,
                "bytes of a message, its " + Header.SIZE_BYTES + "-byte header included");
    }

    static Parameter credits(String from, String to) {
        return Parameter.count(
                CREDITS,
                USUAL_CREDITS,
                1,
                10_000,
                "messages under way from one " + from + " to one " + to
                        + ", at most; fewer unless set where all would take more than 64 MiB");
    }

    /** Whether its receivers say how much may be under way to them. */
    public static boolean hasCredits(Workload workload) {
        return workload.parameters().stream()
                .anyMatch(parameter -> parameter.name().equals(CREDITS));
    }

    /**
     * As many credits as usual, or as memory for all of these participants allows.
     *
     * @param sharers parameters that say how many there are, each to be multiplied with the others
     */
    static void settleCredits(List<Parameter> parameters, Map<String, String> settings, String... sharers) {
        Parameters said = Parameters.of(parameters, settings);
        long each = said.number(MESSAGE_SIZE);
        for (String sharer : sharers) {
            each *= said.number(sharer);
        }
        long fitting = Math.clamp(USUAL_BYTES_UNDER_WAY / each, 1, USUAL_CREDITS);
        settings.putIfAbsent(CREDITS, Long.toString(fitting));
    }

    public static Parameter seed() {
        return Parameter.count(SEED, 42, 0, Long.MAX_VALUE, "what the data are made from");
    }

    public static Parameter timeLimit() {
        return Parameter.optionalDuration(
                TIME_LIMIT,
                SECOND_NANOS,
                LONGEST_LIMIT_NANOS,
                "a repetition that takes longer is ended and counts as timeout; follows from the plan unless set");
    }
}
