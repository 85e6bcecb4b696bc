package workbench.semantics;

/** How a workload's kernel chooses who gets what. Kernels of two families of transports are twins only where it is the same. */
public enum Policy {
    /** There is no choice: the workload has one kernel. */
    ONLY,
    /** One producer has one consumer, and sends to it without being asked. */
    DIRECT,
    /** All make the same call, which delivers to each of them. */
    COLLECTIVE,
    /** Whoever has room gets the next message. */
    ON_DEMAND,
    /** Each gets a message in turn. */
    IN_TURN,
    /** Whoever selects messages of a kind gets those. */
    SELECTED,
    /** The work is cut into many tasks, and whoever is free takes the next one. */
    TASK_QUEUE,
    /** The work is cut into a share for each. */
    SHARES
}
