package workbench.mpi;

import workbench.workload.Parameter;
import workbench.workload.Parameters;
import workbench.workload.ProducerConsumer;
import workbench.workload.Units;
import workbench.workload.UsageException;

/** The parameters of both transports, and what of them cannot work. */
final class Settings {
    static final String SEND_MODE = "sendMode";
    static final String STANDARD = "standard";
    static final String SYNCHRONOUS = "synchronous";
    static final String BUFFERED = "buffered";
    static final String IMMEDIATE = "immediate";
    static final String SEND_WINDOW = "sendWindow";
    static final String PROTOCOL_SWITCH_LIMIT = "protocolSwitchLimit";

    /** A producer's window takes that much memory, at most. */
    private static final long MOST_WINDOW_BYTES = 128L << 20;

    private static final int MOST_WINDOW = 10_000;

    private Settings() {}

    static Parameter sendMode() {
        return Parameter.choice(
                SEND_MODE,
                "MPI's mode of sending messages, which says when a send returns",
                STANDARD,
                SYNCHRONOUS,
                BUFFERED,
                IMMEDIATE);
    }

    static Parameter sendWindow() {
        return Parameter.count(
                SEND_WINDOW,
                64,
                1,
                MOST_WINDOW,
                "messages that a producer may have begun to send, with sendMode buffered or immediate");
    }

    static Parameter protocolSwitchLimit() {
        return Parameter.size(
                PROTOCOL_SWITCH_LIMIT,
                "128KiB",
                Units.bytes("1KiB").orElseThrow(),
                Units.bytes("64MiB").orElseThrow(),
                "larger messages wait for their receiver; up to this size a standard send returns at once");
    }

    /** Refuses a window that does not fit into memory. */
    static void check(Parameters parameters) {
        if (!hasWindow(parameters) || !parameters.has(ProducerConsumer.MESSAGE_SIZE)) {
            return;
        }
        long most = MOST_WINDOW_BYTES / parameters.number(ProducerConsumer.MESSAGE_SIZE);
        if (parameters.number(SEND_WINDOW) > most) {
            throw new UsageException("'" + SEND_WINDOW + "' cannot be '" + parameters.number(SEND_WINDOW)
                    + "' with sendMode " + parameters.word(SEND_MODE) + " and messages of "
                    + Units.formatBytes(parameters.number(ProducerConsumer.MESSAGE_SIZE)) + ": allowed is 1 to " + most
                    + ", which is " + Units.formatBytes(MOST_WINDOW_BYTES) + " for each producer.");
        }
    }

    private static boolean hasWindow(Parameters parameters) {
        return parameters.is(SEND_MODE, BUFFERED) || parameters.is(SEND_MODE, IMMEDIATE);
    }
}
