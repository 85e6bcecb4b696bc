package workbench.workload;

/**
 * A pinger's or a ponger's part. A pinger sends, waits for its message to come back, and sends the next; a ponger sends back what it receives.
 *
 * @param partner the rank at the other end
 * @param messageSizeBytes size of every message; may be 0
 * @param source where a pinger's messages come from; null for a ponger
 * @param sink where a message goes that has come back; at a ponger, before it is sent back unchanged
 */
public record PingPongTask(int rank, Role role, int partner, int messageSizeBytes, Source source, Sink sink)
        implements Task {}
