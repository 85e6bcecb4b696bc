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
 * A message goes there and comes back, one at a time: {@code osu_latency}, with several pairs {@code osu_multi_lat} of the OSU benchmarks.
 *
 * <pre>
 *            ──ping──▶
 *   pinger 0            ponger 0
 *            ◀──echo──
 * </pre>
 */
public final class PingPong implements Traffic {
    public static final String NAME = "ping-pong";
    public static final String MESSAGE_SIZE = CommonParameters.MESSAGE_SIZE;
    public static final String ROUND_TRIPS = "roundTrips";

    private static final long MOST_VERIFIED = 500;
    private static final long MOST_BYTES = 4L << 20;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String description() {
        return "a message goes there and comes back; latency is half of the round trip, or with a rate all of it";
    }

    @Override
    public Operation operation() {
        return Operation.ROUND_TRIP;
    }

    @Override
    public Metric headline() {
        return MetricCatalogue.LATENCY.metric("p50");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.size(
                        MESSAGE_SIZE,
                        "1KiB",
                        0,
                        MOST_BYTES,
                        "bytes of a message; from " + Header.SIZE_BYTES + " on it has a header"),
                CommonParameters.count(ROUND_TRIPS, "round trips of all pairs together"),
                CommonParameters.duration("pingers"),
                Pairs.parameter("play"),
                OpenLoop.parameter("round trips of all pairs together"),
                CommonParameters.seed(),
                CommonParameters.timeLimit(),
                Fault.parameter("none", "loss", "duplicate", "corruption"));
    }

    @Override
    public Optional<String> countParameter() {
        return Optional.of(ROUND_TRIPS);
    }

    @Override
    public void check(Parameters parameters) {
        CommonParameters.checkCountOrDuration(parameters, ROUND_TRIPS, "a pinger");
        OpenLoop.check(parameters);
        if (Fault.of(parameters) == Fault.CORRUPTION && parameters.number(MESSAGE_SIZE) == 0) {
            throw new UsageException("'fault' cannot be 'corruption' with messageSize 0: there is no byte to corrupt.");
        }
    }

    @Override
    public long memoryBytes(Parameters parameters, int together) {
        return (2L * Pairs.of(parameters).pairs() + Workload.handled(together)) * parameters.number(MESSAGE_SIZE);
    }

    @Override
    public String memoryAdvice(Parameters parameters) {
        return "messageSize (" + parameters.number(MESSAGE_SIZE) + ") or fewer pairs";
    }

    @Override
    public InFlight inFlight(Parameters parameters) {
        return new InFlight(parameters.number(MESSAGE_SIZE), 1, 1, 1, true);
    }

    @Override
    public boolean toleratesLoss() {
        return true;
    }

    @Override
    public Exchange exchange(Parameters parameters) {
        return new Exchange(
                Policy.ONLY, Next.PARTNER, new Bound(1, Bound.Item.MESSAGE, Bound.Per.PAIR), By.RETURNED_MESSAGE);
    }

    @Override
    public List<Role> roles(Parameters parameters) {
        return Pairs.of(parameters).roles(Role.PINGER, Role.PONGER);
    }

    /** One after the other they take their time. */
    @Override
    public long verified(Parameters parameters, long affordable) {
        return Math.max(
                Math.min(affordable, MOST_VERIFIED), 2L * Pairs.of(parameters).pairs());
    }

    @Override
    public Assessment assess(Parameters parameters, Reliability reliability, List<Observed> iterations) {
        int pingers = Pairs.of(parameters).pairs();
        Assessment assessment = new MessageAudit(
                        receipts -> new Delivery(reliability).thereAndBack(receipts, pingers),
                        (received, bytes, seconds) -> Map.of(rate().name(), received / seconds),
                        reliability)
                .assess(iterations);
        return OpenLoop.assess(parameters, assessment, iterations);
    }

    @Override
    public List<Edge> calls(Parameters parameters) {
        return Pairs.of(parameters).edges();
    }

    /** What a ponger has received is still on its way. */
    @Override
    public Ports ports(Parameters parameters, int rank) {
        Pairs pairs = Pairs.of(parameters);
        return pairs.isFirst(rank)
                ? new Ports(pairs.pairs(), 1, 1, List.of(rank), Ports.Timed.ROUND_TRIP, true)
                : new Ports(pairs.pairs(), 1, 0, List.of(pairs.partner(rank)), Ports.Timed.NOTHING, false);
    }

    @Override
    public PingPongTask task(Parameters parameters, int rank, Source source, Sink sink) {
        Pairs pairs = Pairs.of(parameters);
        Role role = roles(parameters).get(rank);
        return new PingPongTask(rank, role, pairs.partner(rank), parameters.count(MESSAGE_SIZE), source, sink);
    }
}
