package workbench.workload;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import workbench.metric.MetricCatalogue;
import workbench.metric.Operation;
import workbench.metric.RecordedTimes;
import workbench.semantics.Acknowledgement.By;
import workbench.semantics.Bound;
import workbench.semantics.Exchange;
import workbench.semantics.Next;
import workbench.semantics.Policy;

/**
 * Producers send messages to consumers.
 *
 * <pre>
 *   producer 0 ──┐           ┌──▶ consumer 0
 *                ├──▶ ··· ──▶┤
 *   producer 1 ──┘           └──▶ consumer 1
 * </pre>
 */
public final class ProducerConsumer implements Traffic {
    public static final String NAME = "producer-consumer";
    public static final String MESSAGE_SIZE = CommonParameters.MESSAGE_SIZE;
    public static final String MESSAGES = "messages";
    public static final String DURATION = CommonParameters.DURATION;
    public static final String PRODUCERS = "producers";
    public static final String CONSUMERS = "consumers";
    public static final String DISTRIBUTION = "distribution";
    public static final String CREDITS = CommonParameters.CREDITS;
    public static final String MAX_IN_FLIGHT = CommonParameters.MAX_IN_FLIGHT;

    private static final int MOST_PARTICIPANTS = 64;
    private static final long MOST_BYTES = 64L << 20;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String description() {
        return "producers send messages to consumers; every message is accounted for";
    }

    @Override
    public boolean isUsual() {
        return true;
    }

    @Override
    public Operation operation() {
        return Operation.MESSAGE;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                CommonParameters.messageSize("1KiB", MOST_BYTES),
                CommonParameters.count(MESSAGES, "messages of all producers together"),
                CommonParameters.duration("producers"),
                Parameter.count(PRODUCERS, 1, 1, MOST_PARTICIPANTS, "participants that send"),
                Parameter.count(CONSUMERS, 1, 1, MOST_PARTICIPANTS, "participants that receive"),
                Parameter.choice(
                        DISTRIBUTION,
                        "who gets the next message: whoever is free, each in turn, or the one that selects its kind",
                        Distribution.DEMAND.id(),
                        Distribution.ROUND_ROBIN.id(),
                        Distribution.SELECTOR.id()),
                CommonParameters.credits("producer", "consumer"),
                Parameter.optionalCount(
                        MAX_IN_FLIGHT,
                        1,
                        10_000,
                        "messages of one producer sent and not yet received, at most; bounds the latency"),
                OpenLoop.parameter("messages of all producers together"),
                CommonParameters.seed(),
                CommonParameters.timeLimit(),
                Fault.anyParameter());
    }

    @Override
    public Optional<String> countParameter() {
        return Optional.of(MESSAGES);
    }

    @Override
    public void settle(Map<String, String> settings) {
        CommonParameters.settleCredits(parameters(), settings, PRODUCERS, CONSUMERS);
    }

    @Override
    public void settleForPortable(Map<String, String> settings) {
        String inTurn = Distribution.ROUND_ROBIN.id();
        String distribution = settings.putIfAbsent(DISTRIBUTION, inTurn);
        if (distribution != null && !distribution.equals(inTurn)) {
            throw new UsageException("'distribution' cannot be '" + distribution
                    + "' with --kernel portable: over a plain channel it is round-robin only.");
        }
        String inFlight = settings.get(MAX_IN_FLIGHT);
        String consumers = settings.getOrDefault(CONSUMERS, "1");
        if (inFlight != null && !inFlight.equals(consumers)) {
            throw new UsageException("'maxInFlight' cannot be '" + inFlight
                    + "' with --kernel portable: allowed is the number of consumers (" + consumers
                    + "), one message under way to each; with more, both ends of a plain channel might send and wait"
                    + " for each other.");
        }
    }

    @Override
    public void check(Parameters parameters) {
        CommonParameters.checkCountOrDuration(parameters, MESSAGES, "a producer");
        if (inTurn(parameters)
                && maxInFlight(parameters) > 0
                && maxInFlight(parameters) < parameters.count(CONSUMERS)) {
            throw new UsageException("'maxInFlight' cannot be '" + maxInFlight(parameters)
                    + "' with distribution round-robin: allowed is the number of consumers ("
                    + parameters.count(CONSUMERS) + ") or more, since each has one under way in turn.");
        }
        if (selects(parameters) && maxInFlight(parameters) > 0) {
            throw new UsageException("'maxInFlight' cannot be '" + maxInFlight(parameters)
                    + "' with distribution selector: it goes with demand and round-robin; leave it out.");
        }
        OpenLoop.check(parameters);
        Fault.checkRoomBehindHeader(parameters);
    }

    private static boolean inTurn(Parameters parameters) {
        return parameters.is(DISTRIBUTION, Distribution.ROUND_ROBIN.id());
    }

    private static boolean selects(Parameters parameters) {
        return parameters.is(DISTRIBUTION, Distribution.SELECTOR.id());
    }

    /** Each consumer has a kind of its own. */
    @Override
    public Optional<Kinds> selected(Parameters parameters, int rank) {
        int consumer = rank - parameters.count(PRODUCERS);
        return selects(parameters) && consumer >= 0
                ? Optional.of(new Kinds(parameters.count(CONSUMERS), consumer))
                : Optional.empty();
    }

    /** 0 where it is not bounded apart. */
    public static int maxInFlight(Parameters parameters) {
        return parameters.has(MAX_IN_FLIGHT) ? parameters.count(MAX_IN_FLIGHT) : 0;
    }

    @Override
    public long memoryBytes(Parameters parameters, int together) {
        long queued = parameters.number(CREDITS) * parameters.number(PRODUCERS) * parameters.number(CONSUMERS);
        return (queued + Workload.handled(together)) * parameters.number(MESSAGE_SIZE);
    }

    @Override
    public String memoryAdvice(Parameters parameters) {
        return "messageSize (" + parameters.number(MESSAGE_SIZE) + ") or fewer credits, producers or consumers";
    }

    @Override
    public InFlight inFlight(Parameters parameters) {
        return new InFlight(
                        parameters.number(MESSAGE_SIZE),
                        parameters.number(CREDITS),
                        parameters.count(PRODUCERS),
                        inTurn(parameters) ? 1 : parameters.count(CONSUMERS),
                        false)
                .sized(parameters);
    }

    @Override
    public boolean toleratesLoss() {
        return true;
    }

    @Override
    public Exchange exchange(Parameters parameters) {
        boolean answers = maxInFlight(parameters) > 0;
        return new Exchange(
                Policy.IN_TURN,
                parameters.count(CONSUMERS) == 1 ? Next.ONLY_CONSUMER : Next.EACH_CONSUMER_IN_TURN,
                answers ? new Bound(1, Bound.Item.MESSAGE, Bound.Per.CONSUMER) : Bound.NONE,
                answers ? By.ANSWER : By.NOBODY);
    }

    @Override
    public List<Role> roles(Parameters parameters) {
        return Role.list(parameters.count(PRODUCERS), Role.PRODUCER, parameters.count(CONSUMERS), Role.CONSUMER);
    }

    @Override
    public List<Edge> calls(Parameters parameters) {
        return Edge.fromEach(Role.PRODUCER, roles(parameters));
    }

    /** Consumers send nothing back, unless what is under way is bounded by their answers. */
    @Override
    public List<Edge> edges(Parameters parameters) {
        return maxInFlight(parameters) == 0 ? calls(parameters) : Traffic.super.edges(parameters);
    }

    /** Enough for each producer to reach each consumer more than once. */
    @Override
    public long verified(Parameters parameters, long affordable) {
        return Math.max(affordable, parameters.number(PRODUCERS) * (parameters.number(CONSUMERS) + 2));
    }

    /** At full speed it is mostly waiting in a queue, and no latency. */
    @Override
    public RecordedTimes times(Parameters parameters) {
        return maxInFlight(parameters) > 0 || OpenLoop.isIn(parameters)
                ? MetricCatalogue.LATENCY
                : MetricCatalogue.SOJOURN;
    }

    @Override
    public Ports ports(Parameters parameters, int rank) {
        return Ports.oneWay(rank, parameters.count(PRODUCERS), parameters.count(CONSUMERS));
    }

    @Override
    public ProducerConsumerTask task(Parameters parameters, int rank, Source source, Sink sink) {
        return new ProducerConsumerTask(
                rank,
                parameters.count(PRODUCERS),
                parameters.count(CONSUMERS),
                parameters.count(MESSAGE_SIZE),
                parameters.count(CREDITS),
                maxInFlight(parameters),
                source,
                sink);
    }
}
