package workbench.semantics;

/** Which processes a message crosses into. */
public record Border(Crossing crossing, EventLoop eventLoop) {
    /** From the sender's process. */
    public enum Crossing {
        SAME_JVM,
        TO_RECEIVER,
        TO_BROKER_AND_BACK,
        TO_BROKER_AND_RECEIVER
    }

    /** How both ends wait for the network, where the user has chosen. */
    public enum EventLoop {
        NOT_CHOSEN,
        EPOLL,
        NIO
    }

    public static Border of(Crossing crossing) {
        return new Border(crossing, EventLoop.NOT_CHOSEN);
    }
}
