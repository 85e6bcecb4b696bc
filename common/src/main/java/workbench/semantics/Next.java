package workbench.semantics;

/** Who gets the next message. */
public enum Next {
    PARTNER,
    ONLY_CONSUMER,
    ONLY_WORKER,
    ONLY_SERVER,
    /** Each client has one, which others may have as well. */
    SERVER_OF_CLIENT,
    SERVER_WITH_ROOM,
    EACH_CONSUMER_IN_TURN,
    /** Each of them gets every message. */
    EVERY_SUBSCRIBER,
    CONSUMER_THAT_SELECTS,
    NEXT_STAGE,
    CONSUMER_WITH_ROOM,
    WORKER_WITH_ROOM,
    /** In turn, of the consumers that have asked. */
    CONSUMER_WHO_ASKED,
    /** Each has one message, a share of the whole. */
    EACH_WORKER,
    /** All take part in an operation, which says who gets what. */
    BY_OPERATION
}
