package workbench.ipc;

/** The receiver's end of a link. */
interface Inlet extends AutoCloseable {
    /** Waits for the next message and returns its length. */
    int receive(byte[] message) throws Exception;

    /**
     * The other end of what {@link Outlet#bare} gives: the buffer is as long as the message that is expected.
     *
     * @param mostBytes of a message
     */
    default Inlet bare(int mostBytes) {
        return this;
    }

    @Override
    default void close() throws Exception {}
}
