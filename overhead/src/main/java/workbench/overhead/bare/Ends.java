package workbench.overhead.bare;

/**
 * A participant's ends of its links to others, as bare as the library or the mechanism allows: whoever receives knows the length, and the buffer
 * is as long as the message that is expected. They are used in turn with the kernel's, when nothing is under way, by one thread.
 */
public interface Ends {
    /** @param mostBytes of a message */
    Out to(int rank, int mostBytes) throws Exception;

    /** @param mostBytes of a message */
    In from(int rank, int mostBytes) throws Exception;

    /** The sender's end of a link. */
    interface Out {
        void send(byte[] message, int length) throws Exception;

        /** Returns when all that was sent has been answered, where there are answers. */
        default void flush() throws Exception {}
    }

    /** The receiver's end of a link. */
    interface In {
        /** Waits for the next message and returns its length. */
        int receive(byte[] message) throws Exception;
    }
}
