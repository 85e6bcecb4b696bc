package workbench.ipc;

/** The receiver's end of a link. */
interface Inlet extends AutoCloseable {
    /** Waits for the next message and answers its length. */
    int receive(byte[] message) throws Exception;

    @Override
    default void close() throws Exception {}
}
