package workbench.workload;

/**
 * A sender's or a receiver's part; a peer is both. Only whole windows are sent: {@link Source#hasNext} is asked before each window and holds
 * for all of it.
 *
 * @param partner the rank at the other end
 * @param messageSizeBytes size of every message, header included; an acknowledgement is shorter
 * @param window messages that are sent before an acknowledgement is awaited, and received before one is sent
 * @param source where a sender's messages come from; null for a receiver
 * @param sink where a receiver's messages go; null for a sender
 */
public record StreamingTask(
        int rank, Role role, int partner, int messageSizeBytes, int window, Source source, Sink sink) implements Task {}
