package workbench.workload;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import workbench.metric.Operation;
import workbench.semantics.Acknowledgement.By;
import workbench.semantics.Bound;
import workbench.semantics.Exchange;
import workbench.semantics.Next;
import workbench.semantics.Policy;

/**
 * Clients send requests, each waits for its reply, thinks, and sends the next one. A server works on one request after the other; its reply is the
 * request once more, so that both ways are verified.
 *
 * <pre>
 *   client 0 ──request──▶ ┐
 *            ◀──reply──── │
 *   client 1 ──request──▶ ├─ server 0
 *            ◀──reply──── │
 *   client 2 ──request──▶ ┘
 * </pre>
 *
 * <p>This is the closed system of queueing theory: a fixed number of clients with a time to think (Schroeder, Wierman, Harchol-Balter: Open versus closed,
 * 2006). With a rate, requests are due by a schedule, and a latency begins when its request was due, whether its client still waited for the reply
 * before or not; so what is under way is bounded by the clients.
 */
public final class RequestReply implements Traffic {
    public static final String NAME = "request-reply";
    private static final String REQUESTS = "requests";
    private static final String CLIENTS = "clients";
    private static final String SERVERS = "servers";
    private static final String THINK_TIME = "thinkTime";
    private static final String SERVICE_TIME = "serviceTime";

    private static final int MOST_PARTICIPANTS = 64;
    private static final long MOST_BYTES = 4L << 20;
    private static final long SECOND_NANOS = 1_000_000_000;
    private static final long MOST_SERVICE_NANOS = 100_000_000;
    private static final long MOST_VERIFIED = 500;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String description() {
        return "clients send requests to servers and wait for the replies; latency is from a request to its reply";
    }

    @Override
    public Operation operation() {
        return Operation.REQUEST;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.sizeOrMix(
                        CommonParameters.MESSAGE_SIZE,
                        "1KiB",
                        Header.SIZE_BYTES,
                        MOST_BYTES,
                        "bytes of a request, and of its reply, a " + Header.SIZE_BYTES + "-byte header included"),
                CommonParameters.count(REQUESTS, "requests of all clients together"),
                CommonParameters.duration("clients"),
                Parameter.count(
                        CLIENTS, 2, 1, MOST_PARTICIPANTS, "participants that send requests, each one at a time"),
                Parameter.count(
                        SERVERS, 1, 1, MOST_PARTICIPANTS, "participants that answer; as many as clients at most"),
                Parameter.duration(
                        THINK_TIME,
                        "0s",
                        0,
                        SECOND_NANOS,
                        "how long a client waits, without taking the processor, before each request"),
                Parameter.duration(
                        SERVICE_TIME,
                        "0s",
                        0,
                        MOST_SERVICE_NANOS,
                        "how long a server keeps its processor busy with each request; part of the latency"),
                OpenLoop.parameter("requests of all clients together"),
                CommonParameters.seed(),
                CommonParameters.timeLimit(),
                Fault.anyParameter());
    }

    @Override
    public Optional<String> countParameter() {
        return Optional.of(REQUESTS);
    }

    @Override
    public void check(Parameters parameters) {
        CommonParameters.checkCountOrDuration(parameters, REQUESTS, "a client");
        OpenLoop.check(parameters);
        Fault.checkRoomBehindHeader(parameters);
        if (parameters.number(SERVERS) > parameters.number(CLIENTS)) {
            throw new UsageException("'servers' cannot be '" + parameters.number(SERVERS) + "' with clients "
                    + parameters.number(CLIENTS) + ": allowed is 1 to " + parameters.number(CLIENTS)
                    + ", since a client has one request under way and more servers would have nothing to do.");
        }
        if (OpenLoop.isIn(parameters) && parameters.nanos(THINK_TIME) > 0) {
            throw new UsageException("'thinkTime' cannot be '" + parameters.word(THINK_TIME)
                    + "' with a rate: the schedule says when a client sends; leave one of them out.");
        }
    }

    @Override
    public long memoryBytes(Parameters parameters, int together) {
        return (2L * parameters.number(CLIENTS) + Workload.handled(together))
                * parameters.number(CommonParameters.MESSAGE_SIZE);
    }

    @Override
    public String memoryAdvice(Parameters parameters) {
        return "messageSize (" + parameters.number(CommonParameters.MESSAGE_SIZE) + ") or fewer clients";
    }

    @Override
    public InFlight inFlight(Parameters parameters) {
        return new InFlight(
                        parameters.number(CommonParameters.MESSAGE_SIZE),
                        1,
                        parameters.count(CLIENTS),
                        parameters.count(SERVERS),
                        true)
                .sized(parameters);
    }

    @Override
    public boolean toleratesLoss() {
        return true;
    }

    @Override
    public Exchange exchange(Parameters parameters) {
        return new Exchange(
                Policy.ONLY,
                parameters.count(SERVERS) == 1 ? Next.ONLY_SERVER : Next.SERVER_OF_CLIENT,
                new Bound(1, Bound.Item.MESSAGE, Bound.Per.CLIENT),
                By.REPLY);
    }

    @Override
    public List<Role> roles(Parameters parameters) {
        return Role.list(parameters.count(CLIENTS), Role.CLIENT, parameters.count(SERVERS), Role.SERVER);
    }

    /** From each client to the server that it is given in turn. */
    @Override
    public List<Edge> calls(Parameters parameters) {
        int clients = parameters.count(CLIENTS);
        return IntStream.range(0, clients)
                .mapToObj(client -> new Edge(client, clients + client % parameters.count(SERVERS)))
                .toList();
    }

    /** One after the other they take their time, and what clients and servers take beside must not take longer than a second. */
    @Override
    public long verified(Parameters parameters, long affordable) {
        double nanosEach = (double) parameters.nanos(THINK_TIME) / parameters.number(CLIENTS)
                + (double) parameters.nanos(SERVICE_TIME) / parameters.number(SERVERS);
        long inTime = nanosEach == 0 ? MOST_VERIFIED : (long) (SECOND_NANOS / nanosEach);
        return Math.max(Math.min(Math.min(affordable, inTime), MOST_VERIFIED), 2 * parameters.number(CLIENTS));
    }

    @Override
    public Assessment assess(Parameters parameters, Reliability reliability, List<Observed> iterations) {
        int clients = parameters.count(CLIENTS);
        Assessment assessment = new MessageAudit(
                        receipts -> new Delivery(reliability).thereAndBack(receipts, clients),
                        (received, bytes, seconds) -> Map.of(rate().name(), received / seconds),
                        reliability)
                .assess(iterations);
        return OpenLoop.assess(parameters, assessment, iterations);
    }

    /** A client hears of its own requests only; what a server has received is still on its way. */
    @Override
    public Ports ports(Parameters parameters, int rank) {
        int clients = parameters.count(CLIENTS);
        return rank < clients
                ? new Ports(clients, 1, 1, List.of(rank), Ports.Timed.CALL, true)
                : new Ports(clients, 1, 0, IntStream.range(0, clients).boxed().toList(), Ports.Timed.NOTHING, false);
    }

    @Override
    public RequestReplyTask task(Parameters parameters, int rank, Source source, Sink sink) {
        return new RequestReplyTask(
                rank,
                parameters.count(CLIENTS),
                parameters.count(SERVERS),
                parameters.count(CommonParameters.MESSAGE_SIZE),
                parameters.nanos(THINK_TIME),
                parameters.nanos(SERVICE_TIME),
                source,
                sink);
    }
}
