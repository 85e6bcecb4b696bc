package workbench.transport;

/**
 * Sending and receiving between ranks where a message may be lost or overtaken, and nobody is told. None comes twice, none is changed.
 *
 * @implSpec {@link #send} MUST NOT wait for the receiver. Nothing may be allocated for a message. What does not come from a participant MUST be
 *     dropped.
 */
public interface Datagrams extends AutoCloseable {
    /** In place of a length: nothing has come. */
    int NOTHING = -1;

    /** So long a receiver waits before it looks whether the iteration is over, which therefore ends so much later for it. */
    int LOOK_MILLIS = 10;

    /** The largest message. */
    int mostBytes();

    /** Sends the first {@code length} bytes; the buffer may be used again afterwards. {@code length} may be 0. */
    void send(int toRank, byte[] message, int length) throws Exception;

    /**
     * Waits for the next message, whoever sent it, and returns its length, or {@link #NOTHING} after {@link #LOOK_MILLIS}. The buffer is large
     * enough for any message of the workload.
     */
    int receive(byte[] message) throws Exception;

    @Override
    default void close() throws Exception {}
}
