package workbench.jms;

import workbench.portable.PortablePhrases;
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
    private final Workload workload;
    private final Parameters parameters;
    private final Deployment deployment;
    private final boolean tcp;
    private final Bounds bounds;

    private JmsSemantics(Workload workload, Parameters parameters, Deployment deployment, boolean tcp) {
        this.workload = workload;
        this.parameters = parameters;
        this.deployment = deployment;
        this.tcp = tcp;
        this.bounds = Bounds.of(workload, parameters);
    }

    static Semantics of(Workload workload, Parameters parameters, Deployment deployment, boolean tcp) {
        JmsSemantics words = new JmsSemantics(workload, parameters, deployment, tcp);
        return new Semantics(
                words.capacity(),
                "blocks",
                words.durability(),
                words.acknowledgement(),
                words.send(),
                words.copies(),
                words.border(),
                words.next());
    }

    /** "about": a broker that is just making room gives a producer half a window more than a full queue allows, now and then. */
    private String capacity() {
        return switch (workload) {
            case ProducerConsumer w ->
                "bounded, about " + PortablePhrases.messages(bounds.capacity())
                        + " in a queue and the windows of its producers (" + bounds.queueCapacity()
                        + " in the queue); then senders wait";
            case ParallelSum w -> "bounded by the coordinator, " + ParallelSum.TASKS_PER_WORKER + " tasks a worker";
            case PingPong w -> "one message for each pair: the pinger waits for it";
            case Streaming w -> PortablePhrases.bound(workload, parameters);
        };
    }

    private String durability() {
        if (!JmsParameters.isPersistent(parameters)) {
            return "none";
        }
        String journal = "journal on disk (" + Journal.type(parameters) + ")";
        return JmsParameters.send(parameters).equals(JmsParameters.BLOCKING)
                ? journal + ", synced before a send returns"
                : journal + ", synced at some time after a send has returned";
    }

    private String acknowledgement() {
        if (workload instanceof ParallelSum) {
            return parameters.word(JmsParameters.ACKNOWLEDGE) + ", each task";
        }
        return switch (parameters.word(JmsParameters.ACKNOWLEDGE)) {
            case "auto" -> "auto, each message, without waiting for the broker";
            case "dups-ok" ->
                "dups-ok, each " + messages(bounds.acknowledgeBatch()) + ", without waiting for the broker";
            case "client" -> "client, each " + messages(bounds.acknowledgeBatch()) + ", without waiting for the broker";
            default -> "transacted, each " + messages(bounds.acknowledgeBatch()) + ", waits for the broker's commit";
        };
    }

    private String send() {
        return switch (JmsParameters.send(parameters)) {
            case JmsParameters.BLOCKING -> "returns when the broker has confirmed";
            case JmsParameters.COMPLETION -> "returns before the broker has it, confirmed later";
            default -> "returns before the broker has it, never confirmed";
        };
    }

    private String copies() {
        String within =
                "into the message, a packet, the broker's message, a packet, the receiver's message and out of it";
        String byFile = bounds.isLarge() ? "; as a large message by way of a file at the broker" : "";
        return tcp
                ? "six in the JVMs (" + within + "), and each packet into and out of the kernel" + byFile
                : "six (" + within + ")" + byFile;
    }

    private String border() {
        if (!tcp) {
            return "same JVM";
        }
        String loop = parameters.has(JmsParameters.EVENT_LOOP)
                ? ", with " + parameters.word(JmsParameters.EVENT_LOOP) + " at both ends"
                : "";
        return (deployment == Deployment.THREADS
                        ? "to the broker's JVM and back"
                        : "two: to the broker's JVM, to the receiver's")
                + loop;
    }

    private String next() {
        return switch (workload) {
            case ProducerConsumer w ->
                parameters.is(ProducerConsumer.DISTRIBUTION, Distribution.ROUND_ROBIN.id())
                        ? "each consumer in turn, as the producer chooses"
                        : nextOnDemand("consumer");
            case ParallelSum w -> nextOnDemand("worker");
            case PingPong w -> "its partner";
            case Streaming w -> "its partner";
        };
    }

    /** The broker goes round among those who have room. */
    private String nextOnDemand(String receiver) {
        return bounds.inFlight().receivers() == 1
                ? "the only " + receiver
                : "the next " + receiver + " with room in its window";
    }

    /** After "each": {@code message}, {@code 10 messages}. */
    private static String messages(long number) {
        return number == 1 ? "message" : PortablePhrases.messages(number);
    }
}
