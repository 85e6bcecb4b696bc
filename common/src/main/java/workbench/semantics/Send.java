package workbench.semantics;

/**
 * When a send returns.
 *
 * @param place where a message is copied to until then
 * @param window sends that may have been begun and not be done; 0 where there is no such number
 */
public record Send(Mode mode, Returns returns, Place place, long window) {
    /** The call, where a library has several. */
    public enum Mode {
        PLAIN,
        STANDARD,
        SYNCHRONOUS,
        BUFFERED,
        IMMEDIATE,
        BROADCAST,
        SCATTERV,
        REDUCE,
        /** A call that all ranks make. */
        COLLECTIVE
    }

    /** When it returns. */
    public enum Returns {
        AT_ONCE,
        COPIED,
        /** The receiver has taken it. */
        TAKEN,
        /** A receive for it is there. */
        MATCHED,
        /** All that the call sends is sent. */
        DONE,
        /** This rank has done its part in the call that all make. */
        PART_DONE,
        /** The called participant has replied. */
        REPLIED,
        /** The broker has confirmed. */
        CONFIRMED,
        CONFIRMED_LATER,
        NEVER_CONFIRMED
    }

    /** With a library's ordinary call. */
    public static Send returning(Returns returns) {
        return new Send(Mode.PLAIN, returns, Place.NONE, 0);
    }

    public static Send copiedTo(Place place) {
        return new Send(Mode.PLAIN, Returns.COPIED, place, 0);
    }

    /**
     * Whether the user has asked for a send that waits until the other side has confirmed. When a library's ordinary send returns is the library's
     * own, and what people want to know.
     */
    public boolean confirmed() {
        return returns == Returns.CONFIRMED || mode == Mode.SYNCHRONOUS;
    }
}
