package workbench.ipc;

/** The sender's end of a link. */
interface Outlet extends AutoCloseable {
    void send(byte[] message, int length) throws Exception;

    /**
     * The same end as barely as the mechanism allows, for a loop to measure kernels against: whoever receives knows the length. Used in turn with
     * this one, when nothing is under way, by one thread.
     *
     * @param mostBytes of a message
     */
    default Outlet bare(int mostBytes) {
        return this;
    }

    @Override
    default void close() throws Exception {}
}
