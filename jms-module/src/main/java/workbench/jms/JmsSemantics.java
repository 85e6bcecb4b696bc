package workbench.jms;

import workbench.transport.Deployment;
import workbench.transport.Semantics;
import workbench.workload.Distribution;
import workbench.workload.Parameters;
import workbench.workload.ProducerConsumer;

/** What the figures of a JMS transport mean, in short phrases. */
final class JmsSemantics {
    private JmsSemantics() {}

    static Semantics of(Parameters parameters, Deployment deployment, boolean tcp) {
        return new Semantics(
                capacity(parameters),
                "blocks",
                parameters.is(JmsParameters.DELIVERY, JmsParameters.PERSISTENT)
                        ? "journal on disk (" + BrokerOptions.journal(parameters) + ")"
                        : "none",
                acknowledgement(parameters),
                send(parameters),
                tcp
                        ? "through the kernel to the broker and again to the receiver"
                        : "none between threads; into and out of the message",
                border(deployment, tcp),
                next(parameters));
    }

    private static String capacity(Parameters parameters) {
        return parameters.has(ProducerConsumer.CREDITS)
                ? "bounded, about " + BrokerOptions.capacity(parameters) + " messages a queue; then senders wait"
                : "bounded by the coordinator, 4 tasks a worker";
    }

    private static String acknowledgement(Parameters parameters) {
        return switch (parameters.word(JmsParameters.ACKNOWLEDGE)) {
            case "auto" -> "auto, each message";
            case "dups-ok" -> "dups-ok, lazily";
            case "client" -> "client, each " + JmsParameters.acknowledgeBatch(parameters) + " messages";
            default -> "transacted, each " + JmsParameters.acknowledgeBatch(parameters) + " messages";
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

    private static String next(Parameters parameters) {
        return parameters.is(ProducerConsumer.DISTRIBUTION, Distribution.ROUND_ROBIN.word())
                ? "each in turn"
                : "whoever is free";
    }
}
