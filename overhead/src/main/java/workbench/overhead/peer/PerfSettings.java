package workbench.overhead.peer;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

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
        String sending = "--max-pending " + MAX_PENDING + " --message-size " + MESSAGE_BYTES;
        return words("producer", url + CONFIRMATION_WINDOW, password, report, SENDING_SECONDS, sending);
    }

    static List<String> consumer(String url, String password, String report) {
        return words("consumer", url, password, report, CONSUMER_SECONDS, "");
    }

    private static List<String> words(
            String role, String url, String password, String report, int seconds, String further) {
        String options = "perf %s --user %s --warmup %d --duration %d --show-latency --silent %s"
                .formatted(role, PerfTool.USER, WARM_UP_SECONDS, seconds, further);
        return Stream.concat(
                        Arrays.stream(options.split(" ")),
                        Stream.of("--url", url, "--password", password, "--json", report, QUEUE))
                .toList();
    }

    /** For people. */
    static String text() {
        return "artemis perf producer --max-pending " + MAX_PENDING + " --message-size " + MESSAGE_BYTES + " --warmup "
                + WARM_UP_SECONDS + " --duration " + SENDING_SECONDS + " with " + CONFIRMATION_WINDOW.substring(1)
                + "; artemis perf consumer, automatic acknowledgement";
    }
}
