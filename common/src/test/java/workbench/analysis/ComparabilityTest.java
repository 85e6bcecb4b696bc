package workbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import workbench.result.TrialRecord;

/** What is not alike is not ranked against each other. */
class ComparabilityTest {
    private static final TrialRecord JMS = Made.messages("jms-artemis-vm", "threads");
    private static final TrialRecord MPI = Made.messages("mpi-mpj-multicore", "threads");
    private static final TrialRecord TCP = Made.messages("jms-artemis-tcp", "processes");

    @Test
    void threadsAreNotRankedAgainstProcesses() {
        WorkloadComparison workload =
                Made.only(new Made().rates(JMS, 100, 110, 105).rates(TCP, 10, 11, 12));

        assertThat(workload.groups()).hasSize(2).allSatisfy(group -> {
            assertThat(group.winner()).isEmpty();
            assertThat(group.sentences()).isEmpty();
        });
        assertThat(workload.unlike())
                .containsExactly("producer-consumer: jms-artemis-vm is not ranked against jms-artemis-tcp: they"
                        + " differ in deployment (threads, processes).");
    }

    @Test
    void whatIsKeptIsNotRankedAgainstWhatIsNot() {
        TrialRecord kept = Made.messages("jms-artemis-vm", "threads", Map.of("delivery", "persistent"));

        assertThat(Made.only(new Made().rates(kept, 1, 2, 3).rates(MPI, 7, 8, 9))
                        .unlike())
                .singleElement()
                .asString()
                .contains("delivery (persistent, non-persistent)");
    }

    @Test
    void aConfirmedSendIsNotRankedAgainstOneThatIsNot() {
        TrialRecord waits = Made.messages("jms-artemis-vm", "threads", Map.of("send", "blocking"));
        TrialRecord standard = Made.messages("mpi-mpj-multicore", "threads", Map.of("sendMode", "standard"));
        TrialRecord synchronous = Made.messages("mpi-mpj-multicore", "threads", Map.of("sendMode", "synchronous"));

        assertThat(Made.only(new Made().rates(waits, 1, 2, 3).rates(standard, 7, 8, 9))
                        .groups())
                .hasSize(2);
        assertThat(Made.only(new Made().rates(waits, 1, 2, 3).rates(synchronous, 7, 8, 9))
                        .groups())
                .hasSize(1);
    }

    @Test
    void aSendOfWhatIsKeptIsConfirmedUnlessItIsSet() {
        TrialRecord waits = Made.messages("jms-artemis-vm", "threads", Map.of("delivery", "persistent"));
        TrialRecord returns = Made.messages(
                "jms-artemis-tcp", "threads", Map.of("delivery", "persistent", "send", "fire-and-forget"));
        TrialRecord confirmed =
                Made.messages("jms-artemis-tcp", "threads", Map.of("delivery", "persistent", "send", "blocking"));

        assertThat(Made.only(new Made().rates(waits, 1, 2, 3).rates(returns, 7, 8, 9))
                        .groups())
                .hasSize(2);
        assertThat(Made.only(new Made().rates(waits, 1, 2, 3).rates(confirmed, 7, 8, 9))
                        .groups())
                .hasSize(1);
    }

    @Test
    void aScheduleOrABoundThatOnlyOneHasIsADifference() {
        Map<String, Object> paced = Map.of("messageSize", 1024L, "rate", "281/s");
        Map<String, Object> bounded = Map.of("messageSize", 1024L, "maxInFlight", 1L);

        for (Map<String, Object> one : List.of(paced, bounded)) {
            TrialRecord other = Made.swept("mpi-mpj-multicore", one, "one");
            assertThat(Made.only(new Made().rates(JMS, 1, 2, 3).rates(other, 7, 8, 9))
                            .groups())
                    .as("%s", one)
                    .hasSize(2);
        }
        assertThat(Made.only(new Made().rates(JMS, 1, 2, 3).rates(Made.swept("mpi-mpj-multicore", paced, "p"), 7, 8, 9))
                        .unlike())
                .singleElement()
                .asString()
                .contains("rate (not set, 281/s)");
    }

    @Test
    void whatMayLoseMessagesIsNotRankedAgainstWhatMayNot() {
        TrialRecord lossy = new TrialRecord(
                "it",
                "producer-consumer",
                "udp",
                "threads",
                "native",
                JMS.parameters(),
                Map.of(),
                "",
                "messages",
                "best effort");

        WorkloadComparison workload =
                Made.only(new Made().rates(JMS, 1, 2, 3).rates(MPI, 7, 8, 9).rates(lossy, 70, 80, 90));

        assertThat(workload.groups()).extracting(LikeGroup::heading).containsExactly("threads", "threads, best effort");
        assertThat(workload.groups().getLast().sentences()).isEmpty();
        assertThat(workload.unlike())
                .containsExactly(
                        "producer-consumer: mpi-mpj-multicore and jms-artemis-vm are not ranked against udp: they differ in reliability (reliable, best effort).");
    }

    @Test
    void otherSizesAreNotRanked() {
        TrialRecord large = Made.messages("mpi-mpj-multicore", "threads", Map.of("messageSize", 65_536L));

        assertThat(Made.only(new Made().rates(JMS, 1, 2, 3).rates(large, 7, 8, 9))
                        .unlike())
                .singleElement()
                .asString()
                .contains("messageSize (1024, 65536)");
    }

    @Test
    void whatWasSweptIsNamedOnceForTheGroupThatHasItInCommon() {
        TrialRecord smallJms = Made.swept("jms", Map.of("messageSize", 32L), "messageSize=32B");
        TrialRecord largeJms = Made.swept("jms", Map.of("messageSize", 65_536L), "messageSize=64KiB");
        TrialRecord smallMpi = Made.swept("mpi", Map.of("messageSize", 32L), "messageSize=32B");

        WorkloadComparison workload = Made.only(
                new Made().rates(smallJms, 1, 2, 3).rates(largeJms, 1, 2, 3).rates(smallMpi, 7, 8, 9));

        assertThat(workload.groups()).hasSize(2);
        LikeGroup small = workload.groups().getFirst();
        assertThat(workload.variation().shared(small.trials())).isEqualTo(", messageSize 32B");
        assertThat(workload.variation().name(small.trials().getFirst(), small.trials()))
                .isEqualTo("mpi");
        assertThat(small.sentences())
                .singleElement()
                .asString()
                .startsWith("producer-consumer, threads, messageSize 32B: mpi moved 4.0 times the messages");
        assertThat(workload.unlike())
                .containsExactly("producer-consumer: only trials of the same group are ranked; the 2 groups differ in"
                        + " messageSize (32B, 64KiB).");
    }

    @Test
    void whatOnlyOneTransportHasIsNamedWithIt() {
        TrialRecord auto = Made.swept("jms", Map.of("messageSize", 32L, "ack", "auto"), "ack=auto");
        TrialRecord client = Made.swept("jms", Map.of("messageSize", 32L, "ack", "client"), "ack=client");
        TrialRecord mpi = Made.swept("mpi", Map.of("messageSize", 32L), "");

        WorkloadComparison workload =
                Made.only(new Made().rates(auto, 1, 2, 3).rates(client, 1, 2, 3).rates(mpi, 7, 8, 9));

        LikeGroup first = workload.groups().getFirst();
        assertThat(workload.variation().shared(first.trials())).isEmpty();
        assertThat(first.sentences())
                .containsExactly("producer-consumer, threads: mpi moved 4.0 times the messages per second of jms, ack"
                        + " auto (3 repetitions each, ranges apart; trial quality): messages of 32B.");
        assertThat(workload.variation().shared(workload.groups().getLast().trials()))
                .isEqualTo(", ack client");
    }
}
