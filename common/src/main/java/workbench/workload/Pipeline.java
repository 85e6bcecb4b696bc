package workbench.workload;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import workbench.metric.MetricCatalogue;
import workbench.metric.Operation;
import workbench.metric.RecordedTimes;
import workbench.semantics.Acknowledgement.By;
import workbench.semantics.Bound;
import workbench.semantics.Exchange;
import workbench.semantics.Next;
import workbench.semantics.Policy;

/**
 * Messages pass stages, one after the other: pipes and filters (Hohpe, Woolf: Enterprise Integration Patterns, 2003).
 *
 * <pre>
 *   producer ──▶ stage 1 ──▶ stage 2 ──▶ consumer
 * </pre>
 *
 * <p>Each stage mixes its number into the message's checksum ({@link Header#pass}). The order in which that is done shows in the outcome, so at every place
 * it is seen, message by message, whether it has passed all stages before, each once and in their order.
 */
public final class Pipeline implements Traffic {
    public static final String NAME = "pipeline";
    private static final String MESSAGES = "messages";
    private static final String STAGES = "stages";
    private static final int MOST_STAGES = 32;
    private static final long MOST_BYTES = 16L << 20;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String description() {
        return "messages pass several stages, each of which changes them; the end sees whether all were passed in order";
    }

    @Override
    public Operation operation() {
        return Operation.MESSAGE;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                CommonParameters.messageSize("1KiB", MOST_BYTES),
                CommonParameters.count(MESSAGES, "messages of the producer"),
                CommonParameters.duration("the producer"),
                Parameter.count(STAGES, 2, 1, MOST_STAGES, "participants that pass messages on"),
                CommonParameters.credits("sender", "receiver"),
                OpenLoop.parameter("messages of the producer"),
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
        CommonParameters.settleCredits(parameters(), settings, STAGES);
    }

    @Override
    public void check(Parameters parameters) {
        CommonParameters.checkCountOrDuration(parameters, MESSAGES, "the producer");
        OpenLoop.check(parameters);
        Fault.checkRoomBehindHeader(parameters);
    }

    /** The one who gets what the last stage passes on. */
    private static int last(Parameters parameters) {
        return parameters.count(STAGES) + 1;
    }

    @Override
    public long memoryBytes(Parameters parameters, int together) {
        long queued = parameters.number(CommonParameters.CREDITS) * last(parameters);
        return (queued + Workload.handled(together)) * parameters.number(CommonParameters.MESSAGE_SIZE);
    }

    @Override
    public String memoryAdvice(Parameters parameters) {
        return "messageSize (" + parameters.number(CommonParameters.MESSAGE_SIZE) + ") or fewer credits or stages";
    }

    @Override
    public InFlight inFlight(Parameters parameters) {
        return new InFlight(
                        parameters.number(CommonParameters.MESSAGE_SIZE),
                        parameters.number(CommonParameters.CREDITS),
                        1,
                        1,
                        false)
                .sized(parameters);
    }

    @Override
    public Exchange exchange(Parameters parameters) {
        return new Exchange(Policy.ONLY, Next.NEXT_STAGE, Bound.NONE, By.NOBODY);
    }

    @Override
    public List<Role> roles(Parameters parameters) {
        return IntStream.rangeClosed(0, last(parameters))
                .mapToObj(rank -> rank == 0 ? Role.PRODUCER : rank < last(parameters) ? Role.STAGE : Role.CONSUMER)
                .toList();
    }

    @Override
    public List<Edge> calls(Parameters parameters) {
        return IntStream.range(0, last(parameters))
                .mapToObj(rank -> new Edge(rank, rank + 1))
                .toList();
    }

    /** Nobody sends anything back. */
    @Override
    public List<Edge> edges(Parameters parameters) {
        return calls(parameters);
    }

    /** At full speed it is mostly waiting in queues, and no latency. */
    @Override
    public RecordedTimes times(Parameters parameters) {
        return OpenLoop.isIn(parameters) ? MetricCatalogue.LATENCY : MetricCatalogue.SOJOURN;
    }

    /** At every place it is judged what has come so far, and at the last one how much. */
    @Override
    public Assessment assess(Parameters parameters, Reliability reliability, List<Observed> iterations) {
        MessageAudit audit = new MessageAudit(
                receipts -> new Delivery(reliability).onEachLeg(receipts, rank -> rank),
                MessageAudit.messages(inFlight(parameters).messageBytes(), 1),
                reliability);
        return OpenLoop.assess(parameters, audit.assess(iterations), iterations);
    }

    /** What a stage has received is still on its way. */
    @Override
    public Ports ports(Parameters parameters, int rank) {
        if (rank == 0) {
            return new Ports(1, 1, 1, List.of(), Ports.Timed.ONE_WAY, true);
        }
        boolean isLast = rank == last(parameters);
        return new Ports(1, 1, 0, List.of(0), isLast ? Ports.Timed.ONE_WAY : Ports.Timed.NOTHING, isLast);
    }

    @Override
    public int passedBefore(Parameters parameters, int rank) {
        return Math.max(0, rank - 1);
    }

    @Override
    public PipelineTask task(Parameters parameters, int rank, Source source, Sink sink) {
        return new PipelineTask(
                rank,
                roles(parameters).get(rank),
                parameters.count(CommonParameters.MESSAGE_SIZE),
                parameters.count(CommonParameters.CREDITS),
                source,
                sink);
    }
}
