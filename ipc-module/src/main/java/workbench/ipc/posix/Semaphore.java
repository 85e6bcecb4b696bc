package workbench.ipc.posix;

/** A counting semaphore of the system: what Dijkstra called P and V. */
public interface Semaphore extends AutoCloseable {
    /** Waits until the count is above zero, and takes one. */
    void down() throws Exception;

    /** Adds one, and wakes somebody who waits. */
    void up() throws Exception;

    @Override
    default void close() throws Exception {}
}
