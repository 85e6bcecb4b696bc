package workbench.overhead.peer;

import java.util.List;

/**
 * How {@code artemis perf} is called: as the page "Performance Tools" of Artemis's manual calls it for one producer and one consumer over a queue, once it has
 * raised {@code --max-pending} from 1. The producer and the consumer are processes of their own.
 */
final class PerfSettings {
    static final int MAX_PENDING = 100;
    static final int MESSAGE_BYTES = 1_024;
    static final int WARM_UP_SECONDS = 20;
    static final int MEASURED_SECONDS = 10;

    /** The manual runs until it is interrupted. */
    static final int SENDING_SECONDS = WARM_UP_SECONDS + MEASURED_SECONDS + 1;

    private static final String QUEUE = "queue://TEST_QUEUE";
    private static final String CONFIRMATION_WINDOW = "?confirmationWindowSize=20000";

    /** A consumer that was forgotten ends by itself. */
    private static final int CONSUMER_SECONDS = 4 * SENDING_SECONDS;

    private PerfSettings() {}

    static List<String> producer(String url, String password, String report) {
        return List.of(
                "perf",
                "producer",
                "--url",
                url + CONFIRMATION_WINDOW,
                "--user",
                PerfTool.USER,
                "--password",
                password,
                "--max-pending",
                Integer.toString(MAX_PENDING),
                "--message-size",
                Integer.toString(MESSAGE_BYTES),
                "--warmup",
                Integer.toString(WARM_UP_SECONDS),
                "--duration",
                Integer.toString(SENDING_SECONDS),
                "--show-latency",
                "--json",
                report,
                "--silent",
                QUEUE);
    }

    static List<String> consumer(String url, String password, String report) {
        return List.of(
                "perf",
                "consumer",
                "--url",
                url,
                "--user",
                PerfTool.USER,
                "--password",
                password,
                "--warmup",
                Integer.toString(WARM_UP_SECONDS),
                "--duration",
                Integer.toString(CONSUMER_SECONDS),
                "--show-latency",
                "--json",
                report,
                "--silent",
                QUEUE);
    }

    /** For people. */
    static String text() {
        return "artemis perf producer --max-pending " + MAX_PENDING + " --message-size " + MESSAGE_BYTES + " --warmup "
                + WARM_UP_SECONDS + " --duration " + SENDING_SECONDS + " with " + CONFIRMATION_WINDOW.substring(1)
                + "; artemis perf consumer, automatic acknowledgement";
    }
}
