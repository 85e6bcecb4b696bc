package workbench.transport;

/**
 * Plain sending and receiving between ranks. Keeps the order of each pair of ranks.
 *
 * @implSpec A channel holds a bounded number of messages for each pair and MUST NOT allocate per message. A receive MUST be matched with a send
 *     whatever the order in which the ranks call; {@link #send} may wait until the receiver takes the message.
 */
public interface Channel extends AutoCloseable {
    /** Sends the first {@code length} bytes; the buffer may be used again afterwards. {@code length} may be 0. */
    void send(int toRank, byte[] message, int length) throws Exception;

    /** Waits for the next message of a rank and returns its length. The buffer is large enough for any message of the workload. */
    int receive(int fromRank, byte[] message) throws Exception;

    @Override
    default void close() throws Exception {}
}
