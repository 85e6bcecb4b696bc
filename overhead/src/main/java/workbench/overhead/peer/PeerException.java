package workbench.overhead.peer;

/** The comparison cannot go on. The message is one sentence for people. */
final class PeerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PeerException(String message) {
        super(message);
    }
}
