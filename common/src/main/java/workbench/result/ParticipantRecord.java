package workbench.result;

/**
 * What one participant did in the timed iterations.
 *
 * @param role {@code producer}, {@code consumer}, {@code coordinator}, {@code worker}, {@code pinger} …
 * @param operations messages sent or received; for a worker of the parallel sum, blocks
 */
public record ParticipantRecord(int rank, String role, long operations) {}
