package workbench.mpi;

import workbench.portable.PortablePhrases;
import workbench.transport.KernelKind;
import workbench.transport.Semantics;
import workbench.workload.ParallelSum;
import workbench.workload.Parameters;
import workbench.workload.PingPong;
import workbench.workload.ProducerConsumer;
import workbench.workload.Streaming;
import workbench.workload.Traffic;
import workbench.workload.Workload;

/** What the figures over MPI mean, in short phrases: of the kernel that runs, over the device that carries it. */
final class MpiSemantics {
    private static final long ELEMENT_BYTES = Long.BYTES;

    private final Device device;
    private final Workload workload;
    private final Parameters parameters;
    /** Whether its messages go over a channel; the portable kernel of a computation makes the library's own collective calls. */
    private final boolean portable;

    private MpiSemantics(Device device, Workload workload, Parameters parameters, KernelKind kernel) {
        this.device = device;
        this.workload = workload;
        this.parameters = parameters;
        this.portable = kernel == KernelKind.PORTABLE && workload instanceof Traffic;
    }

    static Semantics of(Device device, Workload workload, Parameters parameters, KernelKind kernel) {
        MpiSemantics words = new MpiSemantics(device, workload, parameters, kernel);
        return new Semantics(
                words.capacity(),
                words.waiting(),
                "none",
                words.acknowledgement(),
                words.send(),
                device.copies,
                device.border,
                words.next());
    }

    /** A native kernel posts its receives beforehand; over the portable kernel's channel a large message waits for the call that takes it. */
    private String capacity() {
        if (portable && device.waitsForReceive(messageBytes(), parameters)) {
            return PortablePhrases.capacity("zero: the sender waits for its receiver", workload, parameters);
        }
        if (workload instanceof ProducerConsumer && !boundByAnswers()) {
            return PortablePhrases.messages(underWay()) + " from each producer to each consumer" + inFlight()
                    + "; then the producer waits";
        }
        return PortablePhrases.bound(workload, parameters);
    }

    private boolean boundByAnswers() {
        return portable && ProducerConsumer.maxInFlight(parameters) > 0;
    }

    private int underWay() {
        int credits = parameters.count(ProducerConsumer.CREDITS);
        return portable
                ? credits
                : ProducerConsumerKernel.of(parameters)
                        .underWay(credits, ProducerConsumer.maxInFlight(parameters), consumers());
    }

    private int perGrant() {
        int credits = parameters.count(ProducerConsumer.CREDITS);
        return portable
                ? ProducerConsumerKernel.half(credits)
                : ProducerConsumerKernel.of(parameters)
                        .perGrant(credits, ProducerConsumer.maxInFlight(parameters), consumers());
    }

    private int consumers() {
        return parameters.count(ProducerConsumer.CONSUMERS);
    }

    /** In turn this many follow from those to each consumer. */
    private String inFlight() {
        int most = ProducerConsumer.maxInFlight(parameters);
        return most > 0 && isOnDemand() ? ", " + most + " to all consumers" : "";
    }

    private boolean isOnDemand() {
        return !portable
                && workload instanceof ProducerConsumer
                && ProducerConsumerKernel.of(parameters) == ProducerConsumerKernel.ON_DEMAND;
    }

    private String waiting() {
        boolean waitsForBuffer = parameters.is(Settings.SEND_MODE, Settings.BUFFERED)
                && device.waitsForReceive(messageBytes(), parameters);
        return waitsForBuffer ? "blocks; for the buffer of a send it spins" : "blocks";
    }

    private String acknowledgement() {
        if (!(workload instanceof ProducerConsumer) || boundByAnswers()) {
            return PortablePhrases.acknowledgement(workload, parameters);
        }
        String what = isOnDemand() ? "the consumer's next request" : "the consumer's grant";
        return what + ", each " + (perGrant() == 1 ? "message" : perGrant() + " messages");
    }

    private String send() {
        if (portable) {
            return "standard: " + device.standard(messageBytes(), parameters);
        }
        return switch (workload) {
            case ProducerConsumer w -> send(Settings.sendWindow(parameters));
            case PingPong w -> send(1);
            case Streaming w -> immediate(parameters.count(Streaming.WINDOW));
            case ParallelSum w ->
                parameters.is(ParallelSum.DATA, ParallelSum.TRANSFERRED)
                        ? "Scatterv: begins all sends, returns when they are done"
                        : "Reduce: " + device.standard(messageBytes(), parameters);
        };
    }

    /** @param window sends that may have been begun, in the modes that have one */
    private String send(int window) {
        return switch (Settings.sendMode(parameters)) {
            case Settings.SYNCHRONOUS -> "synchronous: returns when the receive is matched";
            case Settings.BUFFERED -> buffered();
            case Settings.IMMEDIATE -> immediate(window);
            default -> "standard: " + device.standard(messageBytes(), parameters);
        };
    }

    private String buffered() {
        return device.waitsForReceive(messageBytes(), parameters)
                ? "buffered: returns when copied; waits for the one before"
                : "buffered: returns when written to the socket";
    }

    private String immediate(int window) {
        return device.waitsForReceive(messageBytes(), parameters)
                ? "immediate: returns at once, up to " + window + " under way"
                : "immediate: returns when written to the socket";
    }

    private long messageBytes() {
        return workload instanceof ParallelSum
                ? ELEMENT_BYTES * elements()
                : workload.inFlight(parameters).messageBytes();
    }

    /** That travel in one message: a share, or a partial sum. */
    private long elements() {
        return parameters.is(ParallelSum.DATA, ParallelSum.TRANSFERRED)
                ? Math.ceilDiv(parameters.number(ParallelSum.ELEMENTS), parameters.number(ParallelSum.WORKERS))
                : 1;
    }

    private String next() {
        return isOnDemand() && consumers() > 1
                ? "in turn, of the consumers that have asked"
                : PortablePhrases.next(workload, parameters);
    }
}
