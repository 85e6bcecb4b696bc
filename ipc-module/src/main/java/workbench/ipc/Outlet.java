package workbench.ipc;

/** The sender's end of a link. */
public interface Outlet extends AutoCloseable {
    void send(byte[] message, int length) throws Exception;

    @Override
    default void close() throws Exception {}
}
