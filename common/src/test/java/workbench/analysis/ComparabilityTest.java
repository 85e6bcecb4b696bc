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
            assertThat(group.ranking().others()).isEmpty();
        });
        assertThat(workload.differences())
                .containsExactly(new Difference("deployment", List.of("threads", "processes")));
    }

    @Test
    void whatIsKeptIsNotRankedAgainstWhatIsNot() {
        TrialRecord kept = Made.messages("jms-artemis-vm", "threads", Map.of("delivery", "persistent"));

        assertThat(Made.only(new Made().rates(kept, 1, 2, 3).rates(MPI, 7, 8, 9))
                        .differences())
                .contains(new Difference("durability", List.of("persistent", "non-persistent")));
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

        assertThat(differences(kept)).contains(new Difference("durability", List.of("non-persistent", "persistent")));
        assertThat(differences(confirmed)).contains(new Difference("send", List.of("not confirmed", "confirmed")));
        assertThat(differences(transacted))
                .contains(new Difference("acknowledgement", List.of("not awaited", "awaited")));
        assertThat(differences(unbounded)).contains(new Difference("in flight", List.of("bounded", "unbounded")));
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
                        .differences())
                .containsExactly(
                        new Difference("durability", List.of("non-persistent", "persistent")),
                        new Difference("send", List.of("not confirmed", "confirmed")));
    }

    private static List<Difference> differences(Semantics other) {
        WorkloadComparison workload = beside(other, MPI);
        assertThat(workload.groups()).hasSize(2);
        return workload.differences();
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
                        .differences())
                .contains(new Difference("rate", List.of("not set", "281/s")));
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

        assertThat(workload.groups()).hasSize(2);
        assertThat(workload.groups().getLast().ranking().others()).isEmpty();
        assertThat(workload.differences())
                .containsExactly(new Difference("reliability", List.of("reliable", "best effort")));
    }

    @Test
    void otherSizesAreNotRanked() {
        TrialRecord large = Made.messages("mpi-mpj-multicore", "threads", Map.of("messageSize", 65_536L));

        assertThat(Made.only(new Made().rates(JMS, 1, 2, 3).rates(large, 7, 8, 9))
                        .differences())
                .containsExactly(new Difference("messageSize", List.of("1024", "65536")));
    }
}
