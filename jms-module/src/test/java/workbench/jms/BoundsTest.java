package workbench.jms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workbench.workload.ProducerConsumer;
import workbench.workload.Role;

class BoundsTest {
    @ParameterizedTest
    @CsvSource({
        "fitted, 64, 1024, 1, 1",
        "fitted, 1000, 1024, 1, 1",
        "fitted, 2, 33, 3, 1",
        "fitted, 16, 1048576, 2, 3",
        "library, 64, 1024, 1, 1",
        "library, 64, 33, 1, 1",
        "library, 10000, 33, 2, 2",
        "library, 4, 1048576, 3, 3"
    })
    void aQueueAndTheWindowsBeforeItHoldWhatIsAllowedAndBatchesStayFarBelow(
            String windows, int credits, int messageSize, int producers, int consumers) {
        Bounds bounds = bounds(Map.of(
                "windows", windows,
                "credits", Integer.toString(credits),
                "messageSize", Integer.toString(messageSize),
                "producers", Integer.toString(producers),
                "consumers", Integer.toString(consumers)));
        long together = bounds.queueCapacity() + producers * bounds.producerWindow();
        assertThat(bounds.capacity()).isEqualTo((long) credits * producers * consumers);
        assertThat(together).isLessThanOrEqualTo(bounds.capacity()).isGreaterThan(bounds.capacity() / 2);
        assertThat((long) consumers * bounds.acknowledgeBatch())
                .as("unacknowledged in all, which count as queued")
                .isLessThanOrEqualTo(Math.max(consumers, bounds.queueCapacity() / 2));
        assertThat(bounds.acknowledgeBatch()).isLessThanOrEqualTo((int) Math.max(1, bounds.consumerWindow() / 2));
    }

    @ParameterizedTest
    @CsvSource({"64, 8", "1000, 125"})
    void messagesAreConfirmedLazilyInQuartersOfWhatTheQueueHolds(int credits, int batch) {
        assertThat(bounds(Map.of("credits", Integer.toString(credits))).acknowledgeBatch())
                .isEqualTo(batch);
    }

    @ParameterizedTest
    @CsvSource({"COORDINATOR", "WORKER", "SENDER"})
    void whoReceivesSmallMessagesDoesNotCountByTheSizeOfLargeOnes(Role role) {
        Bounds large = bounds(Map.of("messageSize", "1MiB"));
        assertThat(large.lazyBytes(role)).isEqualTo(large.lazyBytesOfAny()).isLessThan(large.lazyBytes(Role.CONSUMER));
    }

    @ParameterizedTest
    @CsvSource({"33, 284", "1024, 53", "1048576, 1"})
    void theLibrarysWindowIsSoManyMessages(int messageSize, int messages) {
        assertThat(bounds(Map.of(
                                "windows", "library", "credits", "10000", "messageSize", Integer.toString(messageSize)))
                        .producerWindow())
                .isEqualTo(messages);
    }

    private static Bounds bounds(Map<String, String> settings) {
        ProducerConsumer workload = new ProducerConsumer();
        return Bounds.of(workload, LiveBroker.parameters(workload, true, settings));
    }
}
