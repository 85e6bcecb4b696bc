package workbench.transport;

/**
 * A transport's way to do a workload. Opened before anything is measured.
 *
 * @implSpec A kernel MUST tell its task's ports of every message or block, and MUST NOT read a clock, log, verify, or keep a message back
 *     for a later iteration.
 */
public interface Kernel extends AutoCloseable {
    /** Before an iteration, which begins when all participants have done this. */
    default void prepare() throws Exception {}

    /**
     * Does this participant's part of one iteration; all participants are in their part at the same time. Returns when this participant has
     * nothing more to do or its port says that the iteration is over.
     */
    void iterate() throws Exception;

    /** How its collective operations are done, for the record: {@code scatterv: linear, reduce: binomial tree}; empty where it has none. */
    default String algorithms() {
        return "";
    }

    @Override
    default void close() throws Exception {}
}
