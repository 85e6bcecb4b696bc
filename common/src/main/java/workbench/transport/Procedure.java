package workbench.transport;

/**
 * Bytes there, bytes back: at the caller what it calls, at the participant that offers it what is called.
 *
 * @implSpec Any number of threads may call at once. The argument belongs to the caller, who may change it when the call has returned; the reply
 *     is the caller's to keep. Both may be empty, neither is null. What a called procedure throws MUST reach the caller as an exception.
 */
@FunctionalInterface
public interface Procedure {
    /** Calls and waits for the reply. */
    byte[] call(byte[] argument) throws Exception;

    /**
     * Calls and need not wait for the reply, at which nobody looks. What one thread begins arrives in that order.
     *
     * @param mostUnderWay so many calls may be without a reply; where a library can have no more than one, it waits for each
     * @implSpec The argument may be changed when this has returned. A library that overrides it MUST override {@link #awaitReplies} as well.
     */
    default void begin(byte[] argument, int mostUnderWay) throws Exception {
        call(argument);
    }

    /** Returns when all that was begun has its reply; throws what one of them threw. */
    default void awaitReplies() throws Exception {}
}
