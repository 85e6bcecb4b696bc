package workbench.transport;

/**
 * A participant's side of a library that calls procedures: how to serve one's own, how to call another's.
 *
 * @implSpec Listens on loopback only, and lets nobody call who does not know the repetition's secret. {@code CallsContract} tests it.
 */
public interface CallMechanism extends AutoCloseable {
    /**
     * Starts to listen on a free port. Called once at most, and not by those whom nobody calls.
     *
     * @param own may be called by any number of threads at once; what it throws must reach the caller
     * @return where it is served, for {@link #connect} of the others
     */
    String serve(Procedure own) throws Exception;

    /** Connects to where another serves; everything that a call needs is ready when it returns. */
    Procedure connect(String place) throws Exception;

    /** Ends all connections and stops to listen. No call is under way. */
    @Override
    void close() throws Exception;
}
