package workbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import workbench.result.TrialRecord;
import workbench.semantics.Acknowledgement;
import workbench.semantics.Capacity;
import workbench.semantics.Durability;
import workbench.semantics.MadeSemantics;
import workbench.semantics.Place;
import workbench.semantics.Semantics;
import workbench.semantics.Send;

/** What is not alike is not ranked against each other. */
class ComparabilityTest {
    private static final TrialRecord JMS = Made.messages("jms-artemis-vm", "threads");
    private static final TrialRecord MPI = Made.messages("mpi-mpj-multicore", "threads");
    private static final TrialRecord TCP_THREADS = Made.messages("jms-artemis-tcp", "threads");
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
                .contains("durability (persistent, non-persistent)");
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
    void whatIsSaidOfTheKernelThatRanDecidesAndNoName() {
        Semantics kept = MadeSemantics.with(new Durability(Durability.Kept.SYNCED_LATER, Durability.Journal.NIO));
        Semantics confirmed = MadeSemantics.with(Send.returning(Send.Returns.CONFIRMED));
        Semantics transacted = MadeSemantics.with(Acknowledgement.of(Acknowledgement.By.TRANSACTED));
        Semantics unbounded = MadeSemantics.with(Capacity.of(Capacity.Room.UNBOUNDED));

        assertThat(differences(kept)).contains("durability (non-persistent, persistent)");
        assertThat(differences(confirmed)).contains("send (not confirmed, confirmed)");
        assertThat(differences(transacted)).contains("acknowledgement (not awaited, awaited)");
        assertThat(differences(unbounded)).contains("in flight (bounded, unbounded)");
    }

    @Test
    void aLibrarysOrdinarySendIsRankedWhateverItsMeaningAndRoomInBytesIsABoundAsWell() {
        Semantics matched = MadeSemantics.with(new Send(Send.Mode.STANDARD, Send.Returns.MATCHED, Place.NONE, 0));
        Semantics bytes = MadeSemantics.with(Capacity.bytes(65_536, Place.PIPE, 0));

        assertThat(beside(matched, MPI).groups()).hasSize(1);
        assertThat(beside(bytes, MPI).groups()).hasSize(1);
    }

    @Test
    void aParameterWhoseMeaningIsSaidIsNotComparedByItsName() {
        TrialRecord other = Made.messages("jms-artemis-tcp", "threads", Map.of("delivery", "persistent"));
        TrialRecord one = Made.messages("jms-artemis-vm", "threads", Map.of("delivery", "non-persistent"));

        assertThat(Made.only(new Made()
                                .meaning(MadeSemantics.QUEUE)
                                .rates(one, 1, 2, 3)
                                .rates(other, 7, 8, 9))
                        .groups())
                .hasSize(1);
    }

    @Test
    void anOlderFileIsComparedWithANewerOneByWhatBothSay() {
        TrialRecord kept = Made.messages("jms-artemis-vm", "threads", Map.of("delivery", "persistent"));
        Semantics synced = MadeSemantics.of(
                Capacity.messages(256, Place.BROKER),
                new Durability(Durability.Kept.SYNCED_BEFORE_SEND_RETURNS, Durability.Journal.NIO),
                Acknowledgement.of(Acknowledgement.By.TRANSACTED),
                Send.returning(Send.Returns.CONFIRMED));

        assertThat(Made.only(new Made().rates(kept, 1, 2, 3).meaning(synced).rates(TCP_THREADS, 7, 8, 9))
                        .groups())
                .hasSize(1);
        assertThat(Made.only(new Made().rates(JMS, 1, 2, 3).meaning(synced).rates(TCP_THREADS, 7, 8, 9))
                        .unlike())
                .singleElement()
                .asString()
                .endsWith("they differ in durability (non-persistent, persistent), send (not confirmed, confirmed).");
    }

    private static String differences(Semantics other) {
        WorkloadComparison workload = beside(other, MPI);
        assertThat(workload.groups()).hasSize(2);
        return workload.unlike().getFirst();
    }

    private static WorkloadComparison beside(Semantics other, TrialRecord trial) {
        return Made.only(new Made()
                .meaning(MadeSemantics.QUEUE)
                .rates(JMS, 1, 2, 3)
                .meaning(other)
                .rates(trial, 7, 8, 9));
    }

    @Test
    void whatEndsByCountIsNotRankedAgainstWhatEndsByTime() {
        TrialRecord counted = Made.messages("jms-artemis-vm", "threads", Map.of("messages", 1_000L));
        TrialRecord timed = Made.messages("mpi-mpj-multicore", "threads", Map.of("duration", "2s"));

        assertThat(Made.only(new Made().rates(counted, 1, 2, 3).rates(timed, 7, 8, 9))
                        .groups())
                .hasSize(2);
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
