package workbench.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import workbench.analysis.LikeGroup;
import workbench.analysis.Made;
import workbench.analysis.WorkloadComparison;
import workbench.metric.MetricCatalogue;
import workbench.result.Status;
import workbench.result.TrialRecord;

/** Which trials are better than others, and how that is said. */
class StatementsTest {
    private static final TrialRecord JMS = Made.messages("jms-artemis-vm", "threads");
    private static final TrialRecord MPI = Made.messages("mpi-mpj-multicore", "threads");

    @Test
    void rangesThatLieApartAreRankedInWords() {
        LikeGroup group = Made.onlyGroup(new Made().rates(JMS, 100, 110, 105).rates(MPI, 200, 210, 190));

        assertThat(Statements.sentences(group))
                .containsExactly("producer-consumer, threads: mpi-mpj-multicore moved 1.9 times the messages per second"
                        + " of jms-artemis-vm (3 repetitions each, ranges apart; trial quality): messages of 1KiB.");
        assertThat(best(group)).contains(MPI.id());
        assertThat(group.trials())
                .extracting(t -> t.trial().transport())
                .containsExactly("mpi-mpj-multicore", "jms-artemis-vm");
    }

    @Test
    void fiveRepetitionsAreNoTrialQualityAndHaveIntervals() {
        Made made = new Made().rates(JMS, 100, 110, 105, 104, 103).rates(MPI, 200, 210, 190, 201, 202);

        assertThat(Statements.sentences(Made.onlyGroup(made)))
                .singleElement()
                .asString()
                .endsWith(
                        "moved 1.92 times the messages per second of jms-artemis-vm (1.83 … 2.01, 5 repetitions each): messages of 1KiB.");
        assertThat(made.compare().isTrialQuality()).isFalse();
    }

    @Test
    void rangesThatOverlapAreNotRanked() {
        LikeGroup group = Made.onlyGroup(new Made().rates(JMS, 100, 110, 195).rates(MPI, 200, 210, 190));

        assertThat(Statements.sentences(group))
                .singleElement()
                .asString()
                .contains("cannot tell mpi-mpj-multicore from jms-artemis-vm")
                .contains("overlap");
        assertThat(group.winner()).isEmpty();
    }

    @Test
    void rangesThatLieApartByLuckAreNotRanked() {
        LikeGroup group = Made.onlyGroup(new Made().rates(JMS, 100, 150, 199).rates(MPI, 200, 201, 900));

        assertThat(Statements.sentences(group)).singleElement().asString().contains("they vary too much");
        assertThat(group.winner()).isEmpty();
    }

    @Test
    void rangesThatOverlapAreRankedWhereTheRoundsAgree() {
        LikeGroup group = Made.onlyGroup(
                new Made().rates(JMS, 100, 200, 300, 400, 500, 600).rates(MPI, 110, 221, 330, 439, 551, 660));

        assertThat(best(group)).contains(MPI.id());
    }

    @Test
    void whatMayBeChanceIsNotRankedHoweverManyRepetitionsThereAre() {
        LikeGroup group =
                Made.onlyGroup(new Made().rates(JMS, 100, 102, 99, 103, 98).rates(MPI, 101, 99, 103, 97, 102));

        assertThat(group.winner()).isEmpty();
        assertThat(Statements.sentences(group))
                .singleElement()
                .asString()
                .contains(
                        "cannot tell jms-artemis-vm from mpi-mpj-multicore: a ratio of 1.00 in messages per second (0.95 …");
    }

    /** Of 100 runs in which nothing differs, 5 at most are to claim anything. */
    @Test
    void allThatARunClaimsIsCorrectedTogether() {
        Made alone = new Made().rates(JMS, 100, 100, 100, 100, 100).rates(MPI, 101, 103, 101.5, 102, 100.2);
        assertThat(alone.compare().workloads().getFirst().groups().getFirst().winner())
                .isPresent();

        Made withAnother = new Made()
                .rates(JMS, 100, 100, 100, 100, 100)
                .rates(MPI, 101, 103, 101.5, 102, 100.2)
                .metrics(Made.sum("a"), MetricCatalogue.ELEMENTS_PER_SECOND.name(), 1, 2, 1, 2, 1)
                .metrics(Made.sum("b"), MetricCatalogue.ELEMENTS_PER_SECOND.name(), 1, 2, 1, 2, 1);
        assertThat(withAnother
                        .compare()
                        .workloads()
                        .getFirst()
                        .groups()
                        .getFirst()
                        .winner())
                .isEmpty();
        assertThat(Statements.of(
                        withAnother.compare().workloads().getFirst().groups().getFirst()))
                .singleElement()
                .asString()
                .contains("may be chance where so many pairs are compared");
    }

    @Test
    void rangesThatTouchOverlap() {
        assertThat(Made.onlyGroup(new Made().rates(JMS, 100, 110, 120).rates(MPI, 120, 130, 140))
                        .winner())
                .isEmpty();
    }

    @Test
    void aSingleRepetitionRanksNothing() {
        LikeGroup group = Made.onlyGroup(new Made().rates(JMS, 100).rates(MPI, 9_000));

        assertThat(group.winner()).isEmpty();
        assertThat(Statements.sentences(group))
                .singleElement()
                .asString()
                .contains("cannot tell")
                .contains("there are 1 and 1");
    }

    @Test
    void thoseThatCannotBeToldForTheSameReasonShareASentence() {
        LikeGroup group = Made.onlyGroup(new Made()
                .rates(JMS, 100)
                .rates(MPI, 9_000)
                .rates(Made.messages("pipe", "threads"), 200)
                .rates(Made.messages("fifo", "threads"), 150, 160));

        assertThat(Statements.of(group))
                .satisfiesExactly(
                        same -> assertThat(same)
                                .contains("cannot tell mpi-mpj-multicore from pipe and jms-artemis-vm: ")
                                .contains("there are 1 and 1"),
                        other -> assertThat(other)
                                .contains("cannot tell mpi-mpj-multicore from fifo: ")
                                .contains("there are 1 and 2"));
    }

    @Test
    void theBestMustBeApartFromEachOther() {
        TrialRecord third = Made.messages("pipe", "threads");

        LikeGroup group = Made.onlyGroup(
                new Made().rates(JMS, 100, 110, 105).rates(MPI, 200, 210, 190).rates(third, 185, 191, 180));

        assertThat(group.winner()).isEmpty();
        assertThat(Statements.sentences(group)).hasSize(2);
    }

    /** Stars for each of fifteen metrics would be claims that no correction covers. */
    @Test
    void whatAWorkloadIsNotRankedByIsNotRanked() {
        LikeGroup group = Made.onlyGroup(new Made()
                .metrics(JMS, "cpuNanosPerMessage", 10, 11, 12)
                .metrics(MPI, "cpuNanosPerMessage", 20, 21, 22));

        assertThat(group.winner()).isEmpty();
        assertThat(Statements.sentences(group)).isEmpty();
    }

    @Test
    void pingPongsAreRankedByTheirLatencyTheLowestFirst() {
        LikeGroup group = Made.onlyGroup(new Made()
                .metrics(over(JMS, "ping-pong"), "latencyNanos.p50", 300, 310, 320)
                .metrics(over(MPI, "ping-pong"), "latencyNanos.p50", 100, 101, 102));

        assertThat(Statements.sentences(group))
                .containsExactly("ping-pong, threads: mpi-mpj-multicore answered 3.1 times as fast as jms-artemis-vm"
                        + " (3 repetitions each, ranges apart; trial quality): messages of 1KiB.");
        assertThat(best(group)).contains(over(MPI, "ping-pong").id());
        assertThat(group.trials().getFirst().trial().transport()).isEqualTo("mpi-mpj-multicore");
    }

    @Test
    void streamsAreRankedByTheirBytes() {
        LikeGroup group = Made.onlyGroup(new Made()
                .metrics(over(JMS, "streaming"), "bytesPerSecond", 300, 310, 320)
                .metrics(over(MPI, "streaming"), "bytesPerSecond", 100, 101, 102));

        assertThat(Statements.sentences(group))
                .containsExactly("streaming, threads: jms-artemis-vm moved 3.1 times the bytes per second of"
                        + " mpi-mpj-multicore (3 repetitions each, ranges apart; trial quality): messages of 1KiB.");
    }

    private static Optional<String> best(LikeGroup group) {
        return group.winner().map(trial -> trial.trial().id());
    }

    private static TrialRecord over(TrialRecord trial, String workload) {
        return new TrialRecord(
                workload + "/" + trial.transport(),
                workload,
                trial.transport(),
                trial.deployment(),
                trial.kernel(),
                trial.parameters());
    }

    @Test
    void cpuTimeHasTheBrokersInIt() {
        Map<String, Double> withBroker = Map.of("cpuNanosPerMessage", 10.0, "hostCpuNanosPerMessage", 90.0);

        LikeGroup group =
                Made.onlyGroup(new Made().metrics(JMS, withBroker, 3).metrics(MPI, "cpuNanosPerMessage", 20, 21, 22));

        assertThat(group.trials().getFirst().metrics().get("totalCpuNanosPerMessage"))
                .satisfies(sample -> assertThat(sample.byRound().values()).containsExactly(100.0, 100.0, 100.0));
    }

    @Test
    void aTrialThatFailedThroughoutRanksNothing() {
        LikeGroup group = Made.onlyGroup(new Made()
                .planned(JMS)
                .bad(JMS, Status.FAILED, "the broker was killed")
                .rates(MPI, 1, 2, 3));

        assertThat(group.trials().getLast().trial()).isEqualTo(JMS);
        assertThat(group.winner()).isEmpty();
        assertThat(Statements.sentences(group)).isEmpty();
    }

    @Test
    void speedUpIsToldAgainstOneThread() {
        double[] rates = {1, 1.1, 1.2};
        Made made = new Made()
                .sums(Made.sum("a"), rates, new double[] {1.4, 1.3, 1.5})
                .sums(Made.sum("b"), rates, new double[] {0.9, 1.0, 1.1})
                .sums(Made.sum("c"), rates, new double[] {0.03, 0.04, 0.05})
                .sums(Made.sum("d"), new double[] {1}, new double[] {7});

        List<String> sentences = Statements.sentences(Made.onlyGroup(made));

        assertThat(sentences)
                .anySatisfy(s -> assertThat(s).contains("a with 2 workers is faster than one thread alone: 1.40 times"))
                .anySatisfy(s -> assertThat(s).contains("b with 2 workers cannot be told from one thread alone"))
                .anySatisfy(
                        s -> assertThat(s).contains("c with 2 workers is slower than one thread alone: 0.040 times"))
                .anySatisfy(s -> assertThat(s).contains("d with 2 workers: it takes 3 good repetitions"));
    }

    @Test
    void whyGroupsAreNotRankedAgainstEachOtherIsTold() {
        TrialRecord tcp = Made.messages("jms-artemis-tcp", "processes");

        assertThat(Statements.unlike(
                        Made.only(new Made().rates(JMS, 100, 110, 105).rates(tcp, 10, 11, 12))))
                .hasValue("producer-consumer: jms-artemis-vm is not ranked against jms-artemis-tcp: they differ in"
                        + " deployment (threads, processes).");
    }

    @Test
    void whatMayLoseMessagesIsNamedSo() {
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

        assertThat(workload.groups()).extracting(GroupText::heading).containsExactly("threads", "threads, best effort");
        assertThat(Statements.unlike(workload))
                .hasValue("producer-consumer: mpi-mpj-multicore and jms-artemis-vm are not ranked against udp: they"
                        + " differ in reliability (reliable, best effort).");
    }

    @Test
    void whatWasSweptIsNamedOnceForTheGroupThatHasItInCommon() {
        TrialRecord smallJms = Made.swept("jms", Map.of("messageSize", 32L), "messageSize=32B");
        TrialRecord largeJms = Made.swept("jms", Map.of("messageSize", 65_536L), "messageSize=64KiB");
        TrialRecord smallMpi = Made.swept("mpi", Map.of("messageSize", 32L), "messageSize=32B");

        WorkloadComparison workload = Made.only(
                new Made().rates(smallJms, 1, 2, 3).rates(largeJms, 1, 2, 3).rates(smallMpi, 7, 8, 9));

        LikeGroup small = workload.groups().getFirst();
        assertThat(GroupText.heading(small)).isEqualTo("threads, messageSize 32B");
        assertThat(GroupText.name(small.trials().getFirst(), small)).isEqualTo("mpi");
        assertThat(Statements.sentences(small))
                .singleElement()
                .asString()
                .startsWith("producer-consumer, threads, messageSize 32B: mpi moved 4.0 times the messages");
        assertThat(Statements.unlike(workload))
                .hasValue("producer-consumer: only trials of the same group are ranked; the 2 groups differ in"
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
        assertThat(GroupText.heading(first)).isEqualTo("threads");
        assertThat(Statements.sentences(first))
                .containsExactly("producer-consumer, threads: mpi moved 4.0 times the messages per second of jms, ack"
                        + " auto (3 repetitions each, ranges apart; trial quality): messages of 32B.");
        assertThat(GroupText.heading(workload.groups().getLast())).isEqualTo("threads, ack client");
    }

    @Test
    void whatStillWarmsUpIsToldAndNotRanked() {
        LikeGroup group = Made.onlyGroup(new Made()
                .counted(JMS, 1, 100L, 120L, 200L, 220L, 9L)
                .counted(JMS, 2, 100L, 120L, 200L, 220L, 9L)
                .counted(JMS, 3, 100L, 100L, 100L, 100L, 9L)
                .rates(MPI, 7, 8, 9));

        assertThat(Statements.of(group)).containsExactly("jms-artemis-vm is still warming up and is not ranked.");
    }
}
