package workbench.mpi;

import workbench.transport.Deployment;
import workbench.transport.KernelKind;
import workbench.workload.CollectiveOperation;
import workbench.workload.CommonParameters;
import workbench.workload.MonteCarlo;
import workbench.workload.ParallelSum;
import workbench.workload.Parameter;
import workbench.workload.Parameters;
import workbench.workload.PingPong;
import workbench.workload.ProducerConsumer;
import workbench.workload.Publish;
import workbench.workload.SampleSort;
import workbench.workload.Streaming;
import workbench.workload.TaskFarm;
import workbench.workload.Units;
import workbench.workload.UsageException;
import workbench.workload.Workload;

/** The parameters of both transports, and what of them cannot work. */
final class Settings {
    static final String SEND_MODE = "sendMode";
    static final String STANDARD = "standard";
    static final String SYNCHRONOUS = "synchronous";
    static final String BUFFERED = "buffered";
    static final String IMMEDIATE = "immediate";
    static final String SEND_WINDOW = "sendWindow";
    static final String PUBLISH_BY = "publishBy";
    static final String BROADCAST = "broadcast";
    static final String PROTOCOL_SWITCH_LIMIT = "protocolSwitchLimit";

    /** Messages that a JVM holds for sending, or has been sent ahead, take that much memory, at most; the library takes twice as much. */
    private static final long MOST_BYTES = 128L << 20;

    /** Messages of a window, at both ends, take that much memory of the heap, at most; the library takes up to twice as much outside of it. */
    private static final long MOST_STREAMED_BYTES = 512L << 20;

    /** What a message takes beside its bytes when it is compared with the limit; rather more than it is. */
    private static final int PACKED_BYTES = 64;

    private static final int MOST_WINDOW = 10_000;
    private static final int USUAL_WINDOW = 64;

    private Settings() {}

    static Parameter sendMode() {
        return Parameter.optionalChoice(
                SEND_MODE,
                "MPI's mode of sending messages, which says when a send returns; standard unless set",
                STANDARD,
                SYNCHRONOUS,
                BUFFERED,
                IMMEDIATE);
    }

    static Parameter sendWindow() {
        return Parameter.optionalCount(
                SEND_WINDOW,
                1,
                MOST_WINDOW,
                "messages that a producer may have begun to send, with sendMode buffered or immediate; " + USUAL_WINDOW
                        + " unless set");
    }

    static Parameter publishBy() {
        return Parameter.optionalChoice(
                PUBLISH_BY,
                "how a message gets to all subscribers: sends to each, or a broadcast of all ranks; sends unless set",
                "sends",
                BROADCAST);
    }

    static boolean broadcasts(Parameters parameters) {
        return parameters.is(PUBLISH_BY, BROADCAST);
    }

    static Parameter protocolSwitchLimit() {
        return Parameter.size(
                PROTOCOL_SWITCH_LIMIT,
                "128KiB",
                Units.bytes("1KiB").orElseThrow(),
                Units.bytes("64MiB").orElseThrow(),
                "larger messages wait for their receive; up to this size a send returns when written to the socket");
    }

    static String sendMode(Parameters parameters) {
        return parameters.has(SEND_MODE) ? parameters.word(SEND_MODE) : STANDARD;
    }

    static int sendWindow(Parameters parameters) {
        return parameters.has(SEND_WINDOW) ? parameters.count(SEND_WINDOW) : USUAL_WINDOW;
    }

    /** Refuses what the kernel does not honour and what does not fit into memory. */
    static void check(Workload workload, Parameters parameters, Deployment deployment, KernelKind kernel) {
        // Two workloads' native kernels do not prescribe it.
        boolean hasModes =
                kernel == KernelKind.NATIVE && (workload instanceof ProducerConsumer || workload instanceof PingPong);
        if (parameters.has(SEND_MODE) && !hasModes) {
            throw new UsageException("'sendMode' cannot be set for " + workload.name()
                    + (kernel == KernelKind.PORTABLE ? " with --kernel portable" : "") + ": " + sends(workload, kernel)
                    + "; leave it out.");
        }
        if (parameters.has(SEND_WINDOW) && !(hasWindow(parameters) && workload instanceof ProducerConsumer)) {
            throw new UsageException("'sendWindow' cannot be set for " + workload.name() + " with sendMode '"
                    + sendMode(parameters) + "': it goes with producer-consumer and sendMode=buffered or immediate.");
        }
        if (parameters.has(PUBLISH_BY) && !(workload instanceof Publish && kernel == KernelKind.NATIVE)) {
            throw new UsageException("'publishBy' cannot be set for " + workload.name()
                    + (kernel == KernelKind.PORTABLE ? " with --kernel portable" : "")
                    + ": it goes with publish and --kernel native.");
        }
        if (broadcasts(parameters)
                && parameters.mix(CommonParameters.MESSAGE_SIZE).isPresent()) {
            throw new UsageException("'publishBy' cannot be 'broadcast' with messageSize "
                    + parameters.word(CommonParameters.MESSAGE_SIZE)
                    + ": all ranks must know beforehand how much is broadcast; allowed is sends, or one size.");
        }
        switch (workload) {
            case ProducerConsumer w -> checkProducers(parameters, deployment);
            case Streaming w -> checkStreaming(parameters, deployment);
            default -> {}
        }
    }

    private static String sends(Workload workload, KernelKind kernel) {
        return switch (workload) {
            case ParallelSum w -> "it scatters and reduces, and sends nothing itself";
            case MonteCarlo w when kernel == KernelKind.NATIVE -> "it reduces, and sends nothing itself";
            case CollectiveOperation w -> "the library's operation chooses how it sends";
            case SampleSort w -> "its calls are collective, and the library chooses how it sends";
            case TaskFarm w when kernel == KernelKind.NATIVE -> "it uses standard sends on demand, and gathers shares";
            case TaskFarm w -> "it gathers shares, and sends nothing itself";
            case Publish w when kernel == KernelKind.NATIVE -> "it begins the sends to all subscribers, or broadcasts";
            case Streaming w when kernel == KernelKind.NATIVE -> "it sends a window of immediate sends, as OSU does";
            default -> "it uses standard sends";
        };
    }

    private static void checkProducers(Parameters parameters, Deployment deployment) {
        long producers = parameters.number(ProducerConsumer.PRODUCERS);
        if (hasWindow(parameters)) {
            String why = "so that the windows fit into " + Units.formatBytes(MOST_BYTES) + " of each JVM";
            long times = deployment == Deployment.THREADS ? producers : 1;
            refuse(parameters, SEND_WINDOW, sendWindow(parameters), times, SEND_MODE, MOST_BYTES, why);
        }
        // A receiver that has not asked for a message must keep it nevertheless.
        boolean sentAhead = parameters.has(PROTOCOL_SWITCH_LIMIT)
                && parameters.number(ProducerConsumer.MESSAGE_SIZE) <= parameters.number(PROTOCOL_SWITCH_LIMIT);
        if (sentAhead) {
            String why = "so that what is sent ahead fits into " + Units.formatBytes(MOST_BYTES) + " of a consumer";
            long credits = parameters.number(ProducerConsumer.CREDITS);
            refuse(parameters, ProducerConsumer.CREDITS, credits, producers, PROTOCOL_SWITCH_LIMIT, MOST_BYTES, why);
        }
    }

    private static void checkStreaming(Parameters parameters, Deployment deployment) {
        int windows = 2 * Streaming.senders(parameters);
        int jvms = deployment == Deployment.THREADS
                ? 1
                : new Streaming().roles(parameters).size();
        String why = "so that what is sent and received fits into " + Units.formatBytes(MOST_STREAMED_BYTES)
                + " of each JVM";
        long window = parameters.number(Streaming.WINDOW);
        refuse(parameters, Streaming.WINDOW, window, windows / jvms, Streaming.DIRECTION, MOST_STREAMED_BYTES, why);
        refuseRendezvousBothWays(parameters);
    }

    /** The device's only reading thread waits until it may write the answer to a request, behind the thread that writes a large message. */
    private static void refuseRendezvousBothWays(Parameters parameters) {
        long size = parameters.number(Streaming.MESSAGE_SIZE);
        if (parameters.is(Streaming.DIRECTION, Streaming.BIDIRECTIONAL)
                && parameters.has(PROTOCOL_SWITCH_LIMIT)
                && size + PACKED_BYTES > parameters.number(PROTOCOL_SWITCH_LIMIT)) {
            throw new UsageException("'direction' cannot be 'bidirectional' with messageSize " + size
                    + " and protocolSwitchLimit " + parameters.number(PROTOCOL_SWITCH_LIMIT)
                    + ": where both ends send larger messages than the limit, MPJ Express's cluster device waits for ever;"
                    + " add --set protocolSwitchLimit=" + Units.formatBytes(2 * size) + ".");
        }
    }

    private static void refuse(
            Parameters parameters, String name, long value, long times, String besides, long mostBytes, String why) {
        long size = parameters.number(ProducerConsumer.MESSAGE_SIZE);
        long most = Math.max(1, mostBytes / (size * times));
        if (value > most) {
            throw new UsageException("'" + name + "' cannot be '" + value + "' with " + besides + " "
                    + parameters.word(besides) + " and messageSize " + size + ": allowed is 1 to " + most + ", " + why
                    + ".");
        }
    }

    private static boolean hasWindow(Parameters parameters) {
        return parameters.is(SEND_MODE, BUFFERED) || parameters.is(SEND_MODE, IMMEDIATE);
    }
}
