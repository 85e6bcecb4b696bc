package workbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import workbench.result.Status;
import workbench.result.TrialRecord;

class ComparisonTest {
    private static final TrialRecord JMS = Made.messages("jms-artemis-vm", "threads");
    private static final TrialRecord MPI = Made.messages("mpi-mpj-multicore", "threads");
    private static final TrialRecord TCP = Made.messages("jms-artemis-tcp", "processes");

    @Test
    void rangesThatLieApartAreRankedInWords() {
        LikeGroup group = onlyGroup(new Made().rates(JMS, 100, 110, 105).rates(MPI, 200, 210, 190));

        assertThat(group.sentences())
                .containsExactly("producer-consumer, threads: mpi-mpj-multicore moved 1.9 times the messages per second"
                        + " of jms-artemis-vm (3 repetitions each, ranges apart; trial quality).");
        assertThat(group.bests()).containsEntry(Figures.MESSAGES_PER_SECOND, MPI.id());
        assertThat(group.trials())
                .extracting(t -> t.trial().transport())
                .containsExactly("mpi-mpj-multicore", "jms-artemis-vm");
    }

    @Test
    void whereASendIsNotTheSameThatIsSaidBesideTheRanking() {
        LikeGroup group = onlyGroup(new Made()
                .sending("returns at once")
                .rates(JMS, 100, 110, 105)
                .sending("standard: returns when the receive is posted")
                .rates(MPI, 200, 210, 190));

        assertThat(group.bests()).containsEntry(Figures.MESSAGES_PER_SECOND, MPI.id());
        assertThat(group.sentences())
                .hasSize(2)
                .contains(
                        "producer-consumer, threads: mind that a send is not the same: of mpi-mpj-multicore “standard:"
                                + " returns when the receive is posted”, of jms-artemis-vm “returns at once”.");
    }

    @Test
    void whereASendIsTheSameNothingIsSaidOfIt() {
        Made made =
                new Made().sending("returns at once").rates(JMS, 100, 110, 105).rates(MPI, 200, 210, 190);

        assertThat(onlyGroup(made).sentences()).singleElement().asString().contains("moved 1.9 times");
    }

    @Test
    void fiveRepetitionsAreNoTrialQualityAndHaveIntervals() {
        Made made = new Made().rates(JMS, 100, 110, 105, 104, 103).rates(MPI, 200, 210, 190, 201, 202);

        assertThat(onlyGroup(made).sentences())
                .singleElement()
                .asString()
                .endsWith(
                        "moved 1.92 times the messages per second of jms-artemis-vm (1.83 … 2.01, 5 repetitions each).");
        assertThat(made.compare().isTrialQuality()).isFalse();
    }

    @Test
    void rangesThatOverlapAreNotRanked() {
        LikeGroup group = onlyGroup(new Made().rates(JMS, 100, 110, 195).rates(MPI, 200, 210, 190));

        assertThat(group.sentences())
                .singleElement()
                .asString()
                .contains("cannot tell mpi-mpj-multicore from jms-artemis-vm")
                .contains("overlap");
        assertThat(group.bests()).isEmpty();
    }

    @Test
    void rangesThatLieApartByLuckAreNotRanked() {
        LikeGroup group = onlyGroup(new Made().rates(JMS, 100, 150, 199).rates(MPI, 200, 201, 900));

        assertThat(group.sentences()).singleElement().asString().contains("they vary too much");
        assertThat(group.bests()).isEmpty();
    }

    @Test
    void rangesThatOverlapAreRankedWhereTheRoundsAgree() {
        LikeGroup group =
                onlyGroup(new Made().rates(JMS, 100, 200, 300, 400, 500, 600).rates(MPI, 110, 221, 330, 439, 551, 660));

        assertThat(group.bests()).containsEntry(Figures.MESSAGES_PER_SECOND, MPI.id());
    }

    @Test
    void whatMayBeChanceIsNotRankedHoweverManyRepetitionsThereAre() {
        LikeGroup group = onlyGroup(new Made().rates(JMS, 100, 102, 99, 103, 98).rates(MPI, 101, 99, 103, 97, 102));

        assertThat(group.bests()).isEmpty();
        assertThat(group.sentences())
                .singleElement()
                .asString()
                .contains(
                        "cannot tell jms-artemis-vm from mpi-mpj-multicore: a ratio of 1.00 in messages per second (0.95 …");
    }

    @Test
    void rangesThatTouchOverlap() {
        assertThat(onlyGroup(new Made().rates(JMS, 100, 110, 120).rates(MPI, 120, 130, 140))
                        .bests())
                .isEmpty();
    }

    @Test
    void aSingleRepetitionRanksNothing() {
        LikeGroup group = onlyGroup(new Made().rates(JMS, 100).rates(MPI, 9_000));

        assertThat(group.bests()).isEmpty();
        assertThat(group.sentences())
                .singleElement()
                .asString()
                .contains("cannot tell")
                .contains("there are 1 and 1");
    }

    @Test
    void theBestMustBeApartFromEachOther() {
        TrialRecord third = Made.messages("pipe", "threads");

        LikeGroup group = onlyGroup(
                new Made().rates(JMS, 100, 110, 105).rates(MPI, 200, 210, 190).rates(third, 185, 191, 180));

        assertThat(group.bests()).isEmpty();
        assertThat(group.sentences()).hasSize(2);
    }

    @Test
    void ofTimesTheLowerIsBetter() {
        LikeGroup group = onlyGroup(new Made()
                .figures(JMS, "cpuNanosPerMessage", 10, 11, 12)
                .figures(MPI, "cpuNanosPerMessage", 20, 21, 22));

        assertThat(group.bests()).containsOnly(entry("totalCpuNanosPerMessage", JMS.id()));
    }

    @Test
    void pingPongsAreRankedByTheirLatencyTheLowestFirst() {
        LikeGroup group = onlyGroup(new Made()
                .figures(over(JMS, "ping-pong"), "latencyNanos.p50", 300, 310, 320)
                .figures(over(MPI, "ping-pong"), "latencyNanos.p50", 100, 101, 102));

        assertThat(group.sentences())
                .containsExactly("ping-pong, threads: mpi-mpj-multicore answered 3.1 times as fast as jms-artemis-vm"
                        + " (3 repetitions each, ranges apart; trial quality).");
        assertThat(group.bests())
                .containsOnly(entry("latencyNanos.p50", over(MPI, "ping-pong").id()));
        assertThat(group.trials().getFirst().trial().transport()).isEqualTo("mpi-mpj-multicore");
    }

    @Test
    void streamsAreRankedByTheirBytes() {
        LikeGroup group = onlyGroup(new Made()
                .figures(over(JMS, "streaming"), "bytesPerSecond", 300, 310, 320)
                .figures(over(MPI, "streaming"), "bytesPerSecond", 100, 101, 102));

        assertThat(group.sentences())
                .containsExactly("streaming, threads: jms-artemis-vm moved 3.1 times the bytes per second of"
                        + " mpi-mpj-multicore (3 repetitions each, ranges apart; trial quality).");
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
    void cpuTimeIsRankedWithTheBrokersInIt() {
        Map<String, Double> withBroker = Map.of("cpuNanosPerMessage", 10.0, "hostCpuNanosPerMessage", 90.0);

        LikeGroup group =
                onlyGroup(new Made().figures(JMS, withBroker, 3).figures(MPI, "cpuNanosPerMessage", 20, 21, 22));

        assertThat(group.bests()).containsOnly(entry("totalCpuNanosPerMessage", MPI.id()));
        assertThat(group.trials().getFirst().figures().get("totalCpuNanosPerMessage"))
                .satisfies(sample -> assertThat(sample.values()).containsExactly(100, 100, 100));
    }

    @Test
    void threadsAreNotRankedAgainstProcesses() {
        WorkloadComparison workload = only(new Made().rates(JMS, 100, 110, 105).rates(TCP, 10, 11, 12));

        assertThat(workload.groups()).hasSize(2).allSatisfy(group -> {
            assertThat(group.bests()).isEmpty();
            assertThat(group.sentences()).isEmpty();
        });
        assertThat(workload.unlike())
                .containsExactly("producer-consumer: jms-artemis-vm is not ranked against jms-artemis-tcp: they"
                        + " differ in deployment (threads, processes).");
    }

    @Test
    void whatIsKeptIsNotRankedAgainstWhatIsNot() {
        TrialRecord kept = Made.messages("jms-artemis-vm", "threads", Map.of("delivery", "persistent"));

        assertThat(only(new Made().rates(kept, 1, 2, 3).rates(MPI, 7, 8, 9)).unlike())
                .singleElement()
                .asString()
                .contains("delivery (persistent, non-persistent)");
    }

    @Test
    void aConfirmedSendIsNotRankedAgainstOneThatIsNot() {
        TrialRecord waits = Made.messages("jms-artemis-vm", "threads", Map.of("send", "blocking"));
        TrialRecord standard = Made.messages("mpi-mpj-multicore", "threads", Map.of("sendMode", "standard"));
        TrialRecord synchronous = Made.messages("mpi-mpj-multicore", "threads", Map.of("sendMode", "synchronous"));

        assertThat(only(new Made().rates(waits, 1, 2, 3).rates(standard, 7, 8, 9))
                        .groups())
                .hasSize(2);
        assertThat(only(new Made().rates(waits, 1, 2, 3).rates(synchronous, 7, 8, 9))
                        .groups())
                .hasSize(1);
    }

    @Test
    void otherSizesAreNotRanked() {
        TrialRecord large = Made.messages("mpi-mpj-multicore", "threads", Map.of("messageSize", 65_536L));

        assertThat(only(new Made().rates(JMS, 1, 2, 3).rates(large, 7, 8, 9)).unlike())
                .singleElement()
                .asString()
                .contains("messageSize (1024, 65536)");
    }

    @Test
    void whatWasSweptIsNamedOnceForTheGroupThatHasItInCommon() {
        TrialRecord smallJms = Made.swept("jms", Map.of("messageSize", 32L), "messageSize=32B");
        TrialRecord largeJms = Made.swept("jms", Map.of("messageSize", 65_536L), "messageSize=64KiB");
        TrialRecord smallMpi = Made.swept("mpi", Map.of("messageSize", 32L), "messageSize=32B");

        WorkloadComparison workload = only(
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
                only(new Made().rates(auto, 1, 2, 3).rates(client, 1, 2, 3).rates(mpi, 7, 8, 9));

        LikeGroup first = workload.groups().getFirst();
        assertThat(workload.variation().shared(first.trials())).isEmpty();
        assertThat(first.sentences())
                .containsExactly("producer-consumer, threads: mpi moved 4.0 times the messages per second of jms, ack"
                        + " auto (3 repetitions each, ranges apart; trial quality).");
        assertThat(workload.variation().shared(workload.groups().getLast().trials()))
                .isEqualTo(", ack client");
    }

    @Test
    void aFailedRepetitionIsShownAndNotInTheFigures() {
        Comparison comparison = new Made()
                .rates(JMS, 100, 110)
                .bad(JMS, Status.TIMEOUT, "no answer within 1min")
                .compare();

        TrialSummary trial = comparison.trials().getFirst();
        assertThat(trial.ok()).isEqualTo(2);
        assertThat(trial.bad()).containsExactly(new TrialSummary.Bad(3, Status.TIMEOUT, "no answer within 1min"));
        assertThat(trial.verdictInWords()).isEqualTo("1 timeout");
        assertThat(trial.figures().get(Figures.MESSAGES_PER_SECOND).values()).containsExactly(100, 110);
        assertThat(comparison.allGood()).isFalse();
    }

    @Test
    void aStatusIsNotBelievedAgainstItsVerdict() {
        Comparison comparison = new Made()
                .planned(JMS)
                .claimed(JMS, Made.LOSS, Made.GOOD)
                .claimed(JMS, Made.GOOD, Made.LOSS)
                .claimed(JMS, null, null)
                .compare();

        TrialSummary trial = comparison.trials().getFirst();
        assertThat(trial.ok()).isZero();
        assertThat(trial.figures()).isEmpty();
        assertThat(trial.verdictInWords()).isEqualTo("3 failed");
        assertThat(trial.bad())
                .extracting(TrialSummary.Bad::reason)
                .containsExactly("2 lost", "its payloads were not verified", "it came to no verdict");
        assertThat(comparison.allGood()).isFalse();
    }

    @Test
    void aTrialThatFailedThroughoutRanksNothing() {
        LikeGroup group = onlyGroup(new Made()
                .planned(JMS)
                .bad(JMS, Status.FAILED, "the broker was killed")
                .rates(MPI, 1, 2, 3));

        assertThat(group.trials().getLast().trial()).isEqualTo(JMS);
        assertThat(group.bests()).isEmpty();
        assertThat(group.sentences()).isEmpty();
    }

    @Test
    void whatIsUnavailableIsNoFailure() {
        Comparison comparison = new Made()
                .planned(MPI)
                .bad(MPI, Status.UNAVAILABLE, "MPJ Express was not found")
                .rates(JMS, 1)
                .compare();

        assertThat(comparison.allGood()).isTrue();
        assertThat(comparison.trials())
                .extracting(TrialSummary::verdictInWords)
                .containsExactlyInAnyOrder("unavailable", "correct");
    }

    @Test
    void anInterruptedRunCountsWhatIsThere() {
        Comparison comparison = new Made().rates(JMS, 1).planned(MPI).compare();

        assertThat(comparison.found()).isEqualTo(1);
        assertThat(comparison.planned()).isEqualTo(6);
        assertThat(comparison.trials()).extracting(TrialSummary::verdictInWords).contains("not run");
    }

    @Test
    void aRunThatWasPreciseEnoughOrShortOfTimeWasNotInterrupted() {
        assertThat(new Made().rates(JMS, 1).compare().isInterrupted()).isTrue();
        assertThat(new Made().rates(JMS, 1).endedBy(EndedBy.TIME).compare().isInterrupted())
                .isFalse();
        assertThat(new Made().rates(JMS, 1).endedBy(EndedBy.PRECISION).compare().isInterrupted())
                .isFalse();
    }

    @Test
    void aTwinIsNoRowOfItsOwnButMustBeGood() {
        Made made = new Made().rates(JMS, 100, 101, 99).twin(JMS, 100, 102, 98).rates(MPI, 1, 2, 3);

        Comparison comparison = made.compare();
        assertThat(comparison.trials()).extracting(TrialSummary::trial).containsExactlyInAnyOrder(JMS, MPI);
        assertThat(comparison.trials().getFirst().noiseFloors()).containsOnlyKeys(Figures.MESSAGES_PER_SECOND);
        assertThat(comparison.allGood()).isTrue();
        TrialRecord twin = comparison.twins().getFirst().trial();
        assertThat(made.bad(twin, Status.FAILED, "broken").compare().allGood()).isFalse();
    }

    @Test
    void aRunWithoutTrialsSaysNothing() {
        Comparison comparison = new Made().compare();

        assertThat(comparison.workloads()).isEmpty();
        assertThat(comparison.allGood()).isTrue();
        assertThat(comparison.isTrialQuality()).isFalse();
    }

    @Test
    void repetitionsOfATrialThatIsNotInThePlanAreShown() {
        assertThat(new Made().warned(JMS, "odd").compare().trials())
                .singleElement()
                .satisfies(trial -> assertThat(trial.trial()).isEqualTo(JMS));
    }

    @Test
    void warningsAreCounted() {
        Comparison comparison = new Made()
                .planned(JMS)
                .warned(JMS, "paged", "paged")
                .warned(JMS, "paged", "tmpfs")
                .compare();

        assertThat(comparison.trials().getFirst().warnings()).isEqualTo(Map.of("paged", 2, "tmpfs", 1));
    }

    @Test
    void speedUpIsToldAgainstOneThread() {
        double[] rates = {1, 1.1, 1.2};
        Made made = new Made()
                .sums(Made.sum("a"), rates, new double[] {1.4, 1.3, 1.5})
                .sums(Made.sum("b"), rates, new double[] {0.9, 1.0, 1.1})
                .sums(Made.sum("c"), rates, new double[] {0.03, 0.04, 0.05})
                .sums(Made.sum("d"), new double[] {1}, new double[] {7});

        List<String> sentences = onlyGroup(made).sentences();

        assertThat(sentences)
                .anySatisfy(s -> assertThat(s).contains("a with 2 workers is faster than one thread alone: 1.40 times"))
                .anySatisfy(s -> assertThat(s).contains("b with 2 workers cannot be told from one thread alone"))
                .anySatisfy(
                        s -> assertThat(s).contains("c with 2 workers is slower than one thread alone: 0.040 times"))
                .anySatisfy(s -> assertThat(s).contains("d with 2 workers: it takes 3 good repetitions"));
    }

    private static WorkloadComparison only(Made made) {
        List<WorkloadComparison> workloads = made.compare().workloads();
        assertThat(workloads).hasSize(1);
        return workloads.getFirst();
    }

    private static LikeGroup onlyGroup(Made made) {
        List<LikeGroup> groups = only(made).groups();
        assertThat(groups).hasSize(1);
        return groups.getFirst();
    }
}
