package workbench.workload;

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
}
