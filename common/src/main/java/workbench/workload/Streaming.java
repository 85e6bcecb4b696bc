package workbench.workload;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import workbench.metric.Metric;
import workbench.metric.MetricCatalogue;
import workbench.metric.Operation;
import workbench.semantics.Acknowledgement.By;
import workbench.semantics.Bound;
import workbench.semantics.Exchange;
import workbench.semantics.Next;
import workbench.semantics.Policy;

/**
 * A window of messages is sent in one go and answered with one short acknowledgement, then the next window: {@code osu_bw}, in both directions
 * {@code osu_bibw}, with several pairs {@code osu_mbw_mr} of the OSU benchmarks.
 *
 * <pre>
 *            ──message 1, 2, … window──▶
 *   sender 0                              receiver 0
 *            ◀──────acknowledgement─────
 * </pre>
 */
public final class Streaming implements Traffic {
    public static final String NAME = "streaming";
    public static final String MESSAGE_SIZE = CommonParameters.MESSAGE_SIZE;
    public static final String WINDOW = "window";
    public static final String MESSAGES = "messages";
    public static final String DIRECTION = "direction";
    public static final String UNIDIRECTIONAL = "unidirectional";
    public static final String BIDIRECTIONAL = "bidirectional";

    private static final long MOST_BYTES = 4L << 20;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String description() {
        return "windows of messages, each answered by one acknowledgement; bytes per second";
    }

    @Override
    public Operation operation() {
        return Operation.MESSAGE;
    }

    @Override
    public Metric headline() {
        return MetricCatalogue.BYTES_PER_SECOND;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                CommonParameters.messageSize("64KiB", MOST_BYTES),
                CommonParameters.count(MESSAGES, "messages of all senders together, in whole windows"),
                CommonParameters.duration("senders"),
                Parameter.count(WINDOW, 64, 1, 1_024, "messages that are sent before an acknowledgement is awaited"),
                Parameter.choice(DIRECTION, "whether one or both of a pair send", UNIDIRECTIONAL, BIDIRECTIONAL),
                Pairs.parameter("stream"),
                CommonParameters.seed(),
                CommonParameters.timeLimit(),
                Fault.anyParameter());
    }

    @Override
    public Optional<String> countParameter() {
        return Optional.of(MESSAGES);
    }

    @Override
    public void settleForPortable(Map<String, String> settings) {
        if (BIDIRECTIONAL.equals(settings.get(DIRECTION))) {
            throw new UsageException(
                    "'direction' cannot be 'bidirectional' with --kernel portable: over a plain channel"
                            + " a send may wait for its receiver, and both would wait for each other.");
        }
    }

    @Override
    public void check(Parameters parameters) {
        CommonParameters.checkCountOrDuration(parameters, MESSAGES, "a sender");
        long atOnce = parameters.number(WINDOW) * senders(parameters);
        if (parameters.has(MESSAGES) && parameters.number(MESSAGES) % atOnce != 0) {
            long more = (parameters.number(MESSAGES) / atOnce + 1) * atOnce;
            throw new UsageException("'messages' cannot be '" + parameters.number(MESSAGES) + "' with window "
                    + parameters.number(WINDOW) + " and " + senders(parameters)
                    + " senders: only whole windows are sent, so allowed are multiples of " + atOnce + ", such as "
                    + more + ".");
        }
    }

    /** Participants that send: the ranks 0 … senders−1. */
    public static int senders(Parameters parameters) {
        return Pairs.of(parameters).pairs() * (isBidirectional(parameters) ? 2 : 1);
    }

    private static boolean isBidirectional(Parameters parameters) {
        return parameters.is(DIRECTION, BIDIRECTIONAL);
    }

    @Override
    public long memoryBytes(Parameters parameters, int together) {
        return parameters.number(WINDOW) * parameters.number(MESSAGE_SIZE) * senders(parameters);
    }

    @Override
    public String memoryAdvice(Parameters parameters) {
        return "messageSize (" + parameters.number(MESSAGE_SIZE) + ") or window (" + parameters.number(WINDOW)
                + ") or fewer pairs";
    }

    @Override
    public InFlight inFlight(Parameters parameters) {
        return new InFlight(parameters.number(MESSAGE_SIZE), parameters.number(WINDOW), 1, 1, true).sized(parameters);
    }

    @Override
    public boolean toleratesLoss() {
        return true;
    }

    @Override
    public Exchange exchange(Parameters parameters) {
        Bound window = new Bound(parameters.number(WINDOW), Bound.Item.MESSAGE, Bound.Per.SENDER);
        return new Exchange(Policy.ONLY, Next.PARTNER, window, By.WINDOW);
    }

    @Override
    public List<Role> roles(Parameters parameters) {
        Pairs pairs = Pairs.of(parameters);
        return isBidirectional(parameters)
                ? pairs.roles(Role.PEER, Role.PEER)
                : pairs.roles(Role.SENDER, Role.RECEIVER);
    }

    @Override
    public long verified(Parameters parameters, long affordable) {
        return Math.max(affordable, senders(parameters));
    }

    @Override
    public List<Edge> calls(Parameters parameters) {
        return Pairs.of(parameters).edges();
    }

    @Override
    public Ports ports(Parameters parameters, int rank) {
        Pairs pairs = Pairs.of(parameters);
        int senders = senders(parameters);
        boolean hears = pairs.partner(rank) < senders;
        return new Ports(
                senders,
                parameters.count(WINDOW),
                rank < senders ? 1 : 0,
                hears ? List.of(pairs.partner(rank)) : List.of(),
                Ports.Timed.ROW,
                true);
    }

    @Override
    public StreamingTask task(Parameters parameters, int rank, Source source, Sink sink) {
        return new StreamingTask(
                rank,
                roles(parameters).get(rank),
                Pairs.of(parameters).partner(rank),
                parameters.count(MESSAGE_SIZE),
                parameters.count(WINDOW),
                source,
                sink);
    }
}
