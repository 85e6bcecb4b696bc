package workbench.semantics;

/** Where a message is while it is under way. */
public enum Place {
    /** It makes no difference. */
    NONE,
    QUEUE,
    KERNEL_QUEUE,
    PIPE,
    FILE,
    RING,
    SLOTS,
    SOCKET_BUFFERS,
    SOCKET,
    STREAM,
    CONNECTION,
    BROKER,
    RECEIVER
}
