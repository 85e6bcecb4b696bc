package workbench.jms;

import workbench.transport.Deployment;
import workbench.transport.Semantics;
import workbench.workload.Distribution;
import workbench.workload.ParallelSum;
import workbench.workload.Parameters;
import workbench.workload.PingPong;
import workbench.workload.ProducerConsumer;
import workbench.workload.Streaming;
import workbench.workload.Workload;

/** What the figures of a JMS transport mean, in short phrases. */
final class JmsSemantics {
    private JmsSemantics() {}

    static Semantics of(Workload workload, Parameters parameters, Deployment deployment, boolean tcp) {
        Bounds bounds = Bounds.of(workload, parameters);
        return new Semantics(
                capacity(workload, bounds),
                "blocks",
                parameters.is(JmsParameters.DELIVERY, JmsParameters.PERSISTENT)
                        ? "journal on disk (" + BrokerOptions.journal(parameters) + ")"
                        : "none",
                acknowledgement(parameters, bounds),
                send(parameters),
                tcp
                        ? "through the kernel to the broker and again to the receiver"
                        : "none between threads; into and out of the message",
                border(deployment, tcp),
                next(workload, parameters));
    }

    private static String capacity(Workload workload, Bounds bounds) {
        return switch (workload) {
            case ProducerConsumer w -> "bounded, about " + bounds.capacity() + " messages a queue; then senders wait";
            case ParallelSum w -> "bounded by the coordinator, " + ParallelSum.TASKS_PER_WORKER + " tasks a worker";
            case PingPong w ->
                "one message for each pair: the pinger waits for it; queues are bounded, about " + bounds.capacity()
                        + " messages";
            case Streaming w ->
                "a window of " + bounds.traffic().underWay()
                        + " messages for each sender, who waits for the acknowledgement; queues are bounded, about "
                        + bounds.capacity() + " messages";
        };
    }

    private static String acknowledgement(Parameters parameters, Bounds bounds) {
        return switch (parameters.word(JmsParameters.ACKNOWLEDGE)) {
            case "auto" -> "auto, each message";
            case "dups-ok" -> "dups-ok, lazily";
            case "client" -> "client, each " + bounds.acknowledgeBatch() + " messages";
            default -> "transacted, each " + bounds.acknowledgeBatch() + " messages";
        };
    }

    private static String send(Parameters parameters) {
        return switch (parameters.word(JmsParameters.SEND)) {
            case "blocking" -> "returns when the broker has confirmed";
            case "completion" -> "returns at once, confirmed later";
            default -> "returns at once, never confirmed";
        };
    }

    private static String border(Deployment deployment, boolean tcp) {
        if (!tcp) {
            return "same JVM";
        }
        return deployment == Deployment.THREADS
                ? "to the broker's JVM and back"
                : "two: to the broker's JVM, to the receiver's";
    }

    private static String next(Workload workload, Parameters parameters) {
        return switch (workload) {
            case ProducerConsumer w ->
                parameters.is(ProducerConsumer.DISTRIBUTION, Distribution.ROUND_ROBIN.word())
                        ? "each in turn"
                        : "whoever is free";
            case ParallelSum w -> "whoever is free";
            case PingPong w -> "its partner";
            case Streaming w -> "its partner";
        };
    }
}
