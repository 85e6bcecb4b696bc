package workbench.workload;

/**
 * Where a sender's messages come from. The source owns the clock, the sequence and the data; it counts as sent what {@link #next} hands out.
 * Called by the participant's own thread only.
 */
public interface Source {
    /** Whether this iteration has a further message. Reads no clock. */
    boolean hasNext();

    /**
     * Stamps the next message into the buffer: the {@link Header}, or as much of a sequence as fits, and in a verification iteration the whole
     * body.
     *
     * @param message with room for the largest
     * @return the message's length
     * @implNote The send time is read here, so call it right before the send.
     */
    int next(byte[] message);

    /** Waits until control has seen every message of the iteration arrive, or has given up on it. */
    void awaitEnd() throws InterruptedException;
}
