package workbench.semantics;

/**
 * Who confirms what was received.
 *
 * @param each how many are confirmed at once; 0 where that says nothing
 */
public record Acknowledgement(By by, long each, Bound.Item item) {
    /** What confirms. */
    public enum By {
        NOBODY,
        /** Of the called participant, to each call; of a server, to each request. */
        REPLY,
        /** Of the consumer, to each message. */
        ANSWER,
        GRANT,
        /** All have received what was sent before it. */
        BARRIER,
        REQUEST,
        RETURNED_MESSAGE,
        PARTIAL_SUM,
        SUM_SO_FAR,
        WINDOW,
        /** The session, to the broker, and so the next ones. */
        AUTO,
        DUPS_OK,
        CLIENT,
        /** A commit, for which the consumer waits. */
        TRANSACTED
    }

    public static Acknowledgement of(By by) {
        return new Acknowledgement(by, 0, Bound.Item.MESSAGE);
    }

    /** Whether a receiver does not go on before what it has confirmed is confirmed in turn. */
    public boolean awaited() {
        return by == By.TRANSACTED;
    }
}
