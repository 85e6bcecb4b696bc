package workbench.jms;

import workbench.workload.InFlight;
import workbench.workload.Parameters;
import workbench.workload.ProducerConsumer;
import workbench.workload.Role;
import workbench.workload.Workload;

/** How many messages queues, windows and batches hold, so that as much can be under way as in any other transport. */
record Bounds(InFlight inFlight, Parameters parameters) {
    /** Where nobody competes for messages, so many may be prefetched; so few credits travel. */
    private static final long PREFETCHED = 1_024;

    private static final long PREFETCHED_BYTES = 16 << 20;

    /** A task that a worker works on and the next one; more would be kept from workers that are free. */
    private static final long PREFETCHED_TASKS = 2;

    /** A single credit, where a queue may hold no more than one message. */
    private static final long LEAST = 1;

    static Bounds of(Workload workload, Parameters parameters) {
        return new Bounds(workload.inFlight(parameters), parameters);
    }

    /** Messages on their way from the broker to one consumer, at most. */
    long consumerWindow() {
        if (parameters.has(JmsParameters.CONSUMER_WINDOW)) {
            return parameters.number(JmsParameters.CONSUMER_WINDOW);
        }
        if (parameters.is(JmsParameters.WINDOWS, JmsParameters.LIBRARY)) {
            return MessageCost.messages(MessageCost.LIBRARY_CONSUMER_WINDOW, messageBytes());
        }
        if (!inFlight.answered()) {
            return inFlight.underWay() * inFlight.senders();
        }
        // Consumers that compete for tasks take them one at a time and acknowledge at once.
        return inFlight.receivers() > 1
                ? PREFETCHED_TASKS
                : Math.clamp(PREFETCHED_BYTES / MessageCost.bytes(inFlight.meanBytes()), 2, PREFETCHED);
    }

    /**
     * Messages that one queue and the producers' windows before it hold together: the same bound as any transport's. Where senders wait for
     * answers, there is room for what they have under way and for as much that is not yet acknowledged; nobody is ever held back.
     */
    long capacity() {
        return inFlight.answered()
                ? 2
                        * (inFlight.underWay() * inFlight.senders() + Math.max(consumerWindow(), PREFETCHED_TASKS))
                        * inFlight.receivers()
                : inFlight.underWay() * inFlight.senders() * inFlight.receivers();
    }

    /** Messages that a producer may send before it needs room from the broker again. */
    long producerWindow() {
        if (parameters.has(JmsParameters.PRODUCER_WINDOW)) {
            return parameters.number(JmsParameters.PRODUCER_WINDOW);
        }
        return parameters.is(JmsParameters.WINDOWS, JmsParameters.LIBRARY)
                ? Math.min(MessageCost.messages(MessageCost.LIBRARY_PRODUCER_WINDOW, messageBytes()), mostForProducer())
                : Math.max(LEAST, capacity() / (2L * inFlight.senders()));
    }

    /** What is left for a producer if the queue holds an eighth. */
    long mostForProducer() {
        return Math.max(LEAST, (capacity() - capacity() / 8) / inFlight.senders());
    }

    /** Messages in one queue, delivered but unacknowledged ones included, before producers are given no more room. */
    long queueCapacity() {
        return inFlight.answered() ? capacity() : Math.max(LEAST, capacity() - producerWindow() * inFlight.senders());
    }

    /**
     * Messages that one consumer may leave unacknowledged. They count as queued: with more of them than there is room for, producers and
     * consumers would wait for ever.
     */
    long mostUnacknowledged() {
        long shared = inFlight.answered() ? consumerWindow() : queueCapacity() / inFlight.receivers();
        return Math.max(LEAST, Math.min(consumerWindow(), shared) / 2);
    }

    /** Messages that a consumer confirms at once. */
    int acknowledgeBatch() {
        if (parameters.has(JmsParameters.ACKNOWLEDGE_BATCH)) {
            return parameters.count(JmsParameters.ACKNOWLEDGE_BATCH);
        }
        return switch (parameters.word(JmsParameters.ACKNOWLEDGE)) {
            case "auto" -> 1;
            case "dups-ok" -> (int) Math.max(LEAST, mostUnacknowledged() / 2);
            default -> (int) Math.min(JmsParameters.DEFAULT_ACKNOWLEDGE_BATCH, mostUnacknowledged());
        };
    }

    /** What a batch counts for a participant that acknowledges lazily: tasks, replies and answers may be far smaller than messages. */
    int lazyBytes(Role role) {
        // Where several send to one and wait for it, some messages say no more than that they have come.
        if (inFlight.answered() && inFlight.senders() > 1) {
            return lazyBytesOfAny();
        }
        return switch (role) {
            case COORDINATOR, WORKER, SENDER, CLIENT, SERVER -> lazyBytesOfAny();
            default -> MessageCost.reachedBy(acknowledgeBatch(), isLarge() ? MessageCost.LARGE_BODY : messageBytes());
        };
    }

    /** Whether messages go in pieces; of such a message the session counts what is beside its body. */
    boolean isLarge() {
        return parameters.has(JmsParameters.LARGE_MESSAGES)
                && inFlight.messageBytes() >= parameters.number(JmsParameters.LARGE_MESSAGES);
    }

    /** The same, whatever the size of messages. */
    int lazyBytesOfAny() {
        return MessageCost.reachedBy(acknowledgeBatch(), 0);
    }

    /** With what bounds a producer's messages in flight, where anything does. */
    private long messageBytes() {
        return inFlight.meanBytes() + (ProducerConsumer.maxInFlight(parameters) > 0 ? MessageCost.REPLY_TO : 0);
    }

    int producerWindowBytes() {
        return MessageCost.bytes(producerWindow(), messageBytes());
    }

    int consumerWindowBytes() {
        return MessageCost.bytes(consumerWindow(), messageBytes());
    }
}
