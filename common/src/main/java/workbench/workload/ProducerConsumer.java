package workbench.workload;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Producers send messages to consumers.
 *
 * <pre>
 *   producer 0 ──┐           ┌──▶ consumer 0
 *                ├──▶ ··· ──▶┤
 *   producer 1 ──┘           └──▶ consumer 1
 * </pre>
 */
public final class ProducerConsumer implements Workload {
    public static final String NAME = "producer-consumer";
    public static final String MESSAGE_SIZE = "messageSize";
    public static final String MESSAGES = "messages";
    public static final String DURATION = "duration";
    public static final String PRODUCERS = "producers";
    public static final String CONSUMERS = "consumers";
    public static final String DISTRIBUTION = "distribution";
    public static final String CREDITS = "credits";
    public static final String MAX_IN_FLIGHT = "maxInFlight";

    private static final int MOST_PARTICIPANTS = 64;
    private static final long MOST_MESSAGES = 100_000_000;
    private static final long MOST_BYTES = 64L << 20;
    private static final long MILLISECOND_NANOS = 1_000_000;
    private static final long HOUR_NANOS = 3_600_000_000_000L;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String description() {
        return "producers send messages to consumers; every message is accounted for";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.size(
                        MESSAGE_SIZE,
                        "1KiB",
                        Header.SIZE_BYTES,
                        MOST_BYTES,
                        "bytes of a message, its " + Header.SIZE_BYTES + "-byte header included"),
                Parameter.optionalCount(
                        MESSAGES, 1, MOST_MESSAGES, "messages of all producers together; instead of duration"),
                Parameter.optionalDuration(
                        DURATION, MILLISECOND_NANOS, HOUR_NANOS, "how long producers send; the preset's unless set"),
                Parameter.count(PRODUCERS, 1, 1, MOST_PARTICIPANTS, "participants that send"),
                Parameter.count(CONSUMERS, 1, 1, MOST_PARTICIPANTS, "participants that receive"),
                Parameter.choice(
                        DISTRIBUTION,
                        "who gets the next message: whoever is free, or each in turn",
                        Distribution.DEMAND.word(),
                        Distribution.ROUND_ROBIN.word()),
                Parameter.count(
                        CREDITS, 64, 1, 10_000, "messages under way from one producer to one consumer, at most"),
                Parameter.optionalCount(
                        MAX_IN_FLIGHT,
                        1,
                        10_000,
                        "messages of one producer sent and not yet received, at most; bounds the latency"),
                CommonParameters.seed(),
                CommonParameters.timeLimit(),
                Fault.parameter("none", "loss", "duplicate", "reordering", "corruption"));
    }

    @Override
    public void check(Parameters parameters) {
        if (parameters.has(MESSAGES) && parameters.has(DURATION)) {
            throw new UsageException(
                    "'messages' and 'duration' cannot both be set: a producer ends by count or by time.");
        }
        boolean inTurn = parameters.is(DISTRIBUTION, Distribution.ROUND_ROBIN.word());
        if (inTurn && maxInFlight(parameters) > 0 && maxInFlight(parameters) < parameters.count(CONSUMERS)) {
            throw new UsageException("'maxInFlight' cannot be '" + maxInFlight(parameters)
                    + "' with distribution round-robin: allowed is the number of consumers ("
                    + parameters.count(CONSUMERS) + ") or more, since each has one under way in turn.");
        }
        if (Fault.of(parameters) == Fault.CORRUPTION && parameters.number(MESSAGE_SIZE) == Header.SIZE_BYTES) {
            throw new UsageException("'fault' cannot be 'corruption' with messageSize " + Header.SIZE_BYTES
                    + ": there is no byte behind the header to corrupt.");
        }
    }

    /** Messages queued between all producers and consumers, at most: the same bound for every transport. */
    public static long capacity(Parameters parameters) {
        return parameters.number(CREDITS) * parameters.number(PRODUCERS) * parameters.number(CONSUMERS);
    }

    /** 0 where it is not bounded apart. */
    public static int maxInFlight(Parameters parameters) {
        return parameters.has(MAX_IN_FLIGHT) ? parameters.count(MAX_IN_FLIGHT) : 0;
    }

    @Override
    public long memoryBytes(Parameters parameters) {
        return capacity(parameters) * parameters.number(MESSAGE_SIZE);
    }

    @Override
    public List<Role> roles(Parameters parameters) {
        List<Role> roles = new ArrayList<>();
        roles.addAll(Collections.nCopies(parameters.count(PRODUCERS), Role.PRODUCER));
        roles.addAll(Collections.nCopies(parameters.count(CONSUMERS), Role.CONSUMER));
        return List.copyOf(roles);
    }

    @Override
    public boolean fixedSize() {
        return false;
    }

    @Override
    public boolean hasBaseline() {
        return false;
    }

    @Override
    public Assessment assess(Parameters parameters, List<Observed> iterations) {
        return new MessageAudit(parameters.number(MESSAGE_SIZE)).assess(iterations);
    }

    /** A participant's part, with the ports that its role needs. */
    public static ProducerConsumerTask task(Parameters parameters, int rank, Source source, Sink sink) {
        return new ProducerConsumerTask(
                rank,
                parameters.count(PRODUCERS),
                parameters.count(CONSUMERS),
                parameters.count(MESSAGE_SIZE),
                Distribution.of(parameters.word(DISTRIBUTION)),
                parameters.count(CREDITS),
                maxInFlight(parameters),
                source,
                sink);
    }
}
