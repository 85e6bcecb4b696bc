package workbench.jms;

import workbench.workload.Parameters;
import workbench.workload.Traffic;
import workbench.workload.Workload;

/** How many messages queues, windows and batches hold, so that as much can be under way as in any other transport. */
record Bounds(Traffic traffic, Parameters parameters) {
    /** Where nobody competes for messages, so many may be prefetched; so few credits travel. */
    private static final long PREFETCHED = 1_024;

    private static final long PREFETCHED_BYTES = 16 << 20;

    /** A task that a worker works on and the next one; more would be kept from workers that are free. */
    private static final long PREFETCHED_TASKS = 2;

    /** What a message counts in a window beside its body, in bytes. */
    private static final int OVERHEAD_BYTES = 200;

    static Bounds of(Workload workload, Parameters parameters) {
        return new Bounds(workload.traffic(parameters), parameters);
    }

    /** Messages on their way from the broker to one consumer, at most. */
    long consumerWindow() {
        long allowed = allowed();
        return parameters.has(JmsParameters.CONSUMER_WINDOW)
                ? Math.min(allowed, parameters.number(JmsParameters.CONSUMER_WINDOW))
                : allowed;
    }

    private long allowed() {
        if (!traffic.answered()) {
            return traffic.underWay() * traffic.senders();
        }
        return isTaskQueue()
                ? PREFETCHED_TASKS
                : Math.clamp(PREFETCHED_BYTES / (traffic.messageBytes() + OVERHEAD_BYTES), 2, PREFETCHED);
    }

    /** Whether consumers compete for tasks, which they take one at a time and acknowledge at once. */
    boolean isTaskQueue() {
        return traffic.answered() && traffic.receivers() > 1;
    }

    /** Unacknowledged messages count as queued: with more of them than there is room for, producers and consumers would wait for ever. */
    long mostUnacknowledged() {
        return Math.max(1, consumerWindow() / 2);
    }

    /** Messages that are confirmed at once, where they are confirmed in batches. */
    int acknowledgeBatch() {
        return parameters.has(JmsParameters.ACKNOWLEDGE_BATCH)
                ? parameters.count(JmsParameters.ACKNOWLEDGE_BATCH)
                : (int) Math.min(JmsParameters.DEFAULT_ACKNOWLEDGE_BATCH, mostUnacknowledged());
    }

    /**
     * Messages that one queue and the senders' windows before it hold together: the same bound as any transport's. Where senders wait for
     * answers, there is room for what they have under way and for as much that is not yet acknowledged; nobody is ever held back.
     */
    long capacity() {
        return traffic.answered()
                ? 2 * (traffic.underWay() + allowed()) * traffic.receivers()
                : traffic.underWay() * traffic.senders() * traffic.receivers();
    }

    /** Messages that a producer may send before it asks the broker for room again; the broker holds back room, not messages. */
    long producerWindow() {
        return Math.max(1, capacity() / (4L * traffic.senders()));
    }

    /** Messages in one queue, delivered but unacknowledged ones included, before producers are given no more room. */
    long queueCapacity() {
        return Math.max(1, capacity() - producerWindow() * traffic.senders());
    }

    /** What so many messages count in a window. */
    int bytes(long messages) {
        return Math.toIntExact(Math.min(Integer.MAX_VALUE, messages * (traffic.messageBytes() + OVERHEAD_BYTES)));
    }
}
