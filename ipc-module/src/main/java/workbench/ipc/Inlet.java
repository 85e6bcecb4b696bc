package workbench.ipc;

/** The receiver's end of a link. */
public interface Inlet extends AutoCloseable {
    /** Waits for the next message and returns its length. */
    int receive(byte[] message) throws Exception;

    @Override
    default void close() throws Exception {}
}
