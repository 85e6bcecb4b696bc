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
 * Publishers send messages, and every subscriber gets every one of them.
 *
 * <pre>
 *   publisher 0 ──┬──▶ subscriber 0
 *                 ╳
 *   publisher 1 ──┴──▶ subscriber 1
 * </pre>
 *
 * <p>A message is published once and delivered to each subscriber: rates count messages, verdicts count deliveries, and times are those of deliveries.
 */
public final class Publish implements Traffic {
    public static final String NAME = "publish";
    private static final String MESSAGES = "messages";
    private static final String PUBLISHERS = "publishers";
    private static final String SUBSCRIBERS = "subscribers";
    private static final int MOST_PARTICIPANTS = 64;
    private static final long MOST_BYTES = 16L << 20;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String description() {
        return "publishers send each message to all subscribers; every delivery is accounted for";
    }

    @Override
    public Operation operation() {
        return Operation.MESSAGE;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                CommonParameters.messageSize("1KiB", MOST_BYTES),
                CommonParameters.count(MESSAGES, "messages of all publishers together"),
                CommonParameters.duration("publishers"),
                Parameter.count(PUBLISHERS, 1, 1, MOST_PARTICIPANTS, "participants that send"),
                Parameter.count(SUBSCRIBERS, 2, 1, MOST_PARTICIPANTS, "participants that receive, each every message"),
                CommonParameters.credits("publisher", "subscriber"),
                OpenLoop.parameter("messages of all publishers together"),
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
        CommonParameters.settleCredits(parameters(), settings, PUBLISHERS, SUBSCRIBERS);
    }

    @Override
    public void check(Parameters parameters) {
        CommonParameters.checkCountOrDuration(parameters, MESSAGES, "a publisher");
        OpenLoop.check(parameters);
        Fault.checkRoomBehindHeader(parameters);
    }

    @Override
    public long memoryBytes(Parameters parameters, int together) {
        long queued = parameters.number(CommonParameters.CREDITS)
                * parameters.number(PUBLISHERS)
                * parameters.number(SUBSCRIBERS);
        return (queued + Workload.handled(together)) * parameters.number(CommonParameters.MESSAGE_SIZE);
    }

    @Override
    public String memoryAdvice(Parameters parameters) {
        return "messageSize (" + parameters.number(CommonParameters.MESSAGE_SIZE)
                + ") or fewer credits, publishers or subscribers";
    }

    @Override
    public InFlight inFlight(Parameters parameters) {
        return new InFlight(
                        parameters.number(CommonParameters.MESSAGE_SIZE),
                        parameters.number(CommonParameters.CREDITS),
                        parameters.count(PUBLISHERS),
                        1,
                        false)
                .sized(parameters);
    }

    @Override
    public Exchange exchange(Parameters parameters) {
        return new Exchange(Policy.ONLY, Next.EVERY_SUBSCRIBER, Bound.NONE, By.NOBODY);
    }

    @Override
    public List<Role> roles(Parameters parameters) {
        return Role.list(parameters.count(PUBLISHERS), Role.PUBLISHER, parameters.count(SUBSCRIBERS), Role.SUBSCRIBER);
    }

    @Override
    public List<Edge> calls(Parameters parameters) {
        return Edge.fromEach(Role.PUBLISHER, roles(parameters));
    }

    /** Subscribers send nothing back. */
    @Override
    public List<Edge> edges(Parameters parameters) {
        return calls(parameters);
    }

    @Override
    public int deliveries(Parameters parameters) {
        return parameters.count(SUBSCRIBERS);
    }

    /** At full speed it is mostly waiting in a queue, and no latency. */
    @Override
    public RecordedTimes times(Parameters parameters) {
        return OpenLoop.isIn(parameters) ? MetricCatalogue.LATENCY : MetricCatalogue.SOJOURN;
    }

    @Override
    public Ports ports(Parameters parameters, int rank) {
        return Ports.oneWay(rank, parameters.count(PUBLISHERS), 1);
    }

    @Override
    public PublishTask task(Parameters parameters, int rank, Source source, Sink sink) {
        return new PublishTask(
                rank,
                parameters.count(PUBLISHERS),
                parameters.count(SUBSCRIBERS),
                parameters.count(CommonParameters.MESSAGE_SIZE),
                parameters.count(CommonParameters.CREDITS),
                source,
                sink);
    }
}
