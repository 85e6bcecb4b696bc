package workbench.workload;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import workbench.metric.MetricCatalogue;

/** A workload that moves stamped messages from senders to receivers; it is verified message by message. */
public non-sealed interface Traffic extends Workload {
    /** What a participant sends and receives. */
    Ports ports(Parameters parameters, int rank);

    /**
     * A participant's part.
     *
     * @param source null where it sends no messages
     * @param sink null where it receives none
     */
    Task task(Parameters parameters, int rank, Source source, Sink sink);

    /** How many stages a message has passed before it comes to a participant, each of which has changed it by {@link Header#pass}. */
    default int passedBefore(Parameters parameters, int rank) {
        return 0;
    }

    /** Of what kind the messages are that a participant selects; empty where it takes whatever comes. */
    default Optional<Kinds> selected(Parameters parameters, int rank) {
        return Optional.empty();
    }

    /** Not where rows of messages are timed. */
    @Override
    default boolean measuresLatency(Parameters parameters) {
        return times(parameters).equals(MetricCatalogue.LATENCY)
                && IntStream.range(0, roles(parameters).size())
                        .mapToObj(rank -> ports(parameters, rank).timed())
                        .anyMatch(Ports.Timed::isOfEach);
    }

    /** By counting what arrived, where messages go one way. */
    @Override
    default Assessment assess(Parameters parameters, Reliability reliability, List<Observed> iterations) {
        MessageAudit audit = new MessageAudit(
                new Delivery(reliability, deliveries(parameters))::judge,
                MessageAudit.messages(inFlight(parameters).messageBytes(), deliveries(parameters)),
                reliability);
        return OpenLoop.assess(parameters, audit.assess(iterations), iterations);
    }
}
