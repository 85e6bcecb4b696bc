package workbench.workload;

import java.util.List;

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
