package workbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import workbench.result.MadeRepetition;
import workbench.result.Repetition;
import workbench.result.TrialRecord;
import workbench.result.WarmUp;
import workbench.result.Windows;

class SteadinessTest {
    private static final TrialRecord JMS = Made.messages("jms-artemis-vm", "threads");
    private static final TrialRecord MPI = Made.messages("mpi-mpj-multicore", "threads");

    @Test
    void whatStillRisesIsToldAndRankedNowhere() {
        Comparison comparison = new Made()
                .counted(JMS, 1, 100L, 120L, 200L, 220L, 9L)
                .counted(JMS, 2, 100L, 120L, 200L, 220L, 9L)
                .counted(JMS, 3, 100L, 100L, 100L, 100L, 9L)
                .rates(MPI, 7, 8, 9)
                .compare();

        TrialSummary jms = comparison.trials().getLast();
        assertThat(jms.warnings()).containsExactly(Map.entry(Unsettled.RISING, 2));
        LikeGroup group = comparison.workloads().getFirst().groups().getFirst();
        assertThat(group.winner()).isEmpty();
        assertThat(group.ranking().sorted()).extracting(TrialSummary::trial).containsExactly(MPI);
    }

    @Test
    void whatNeverBeganNeedNotHaveComeToRest() {
        Comparison comparison = new Made()
                .rates(JMS, 100, 101, 102)
                .neverBegan(JMS)
                .neverBegan(JMS)
                .neverBegan(MPI)
                .planned(MPI)
                .compare();

        assertThat(comparison.trials())
                .allSatisfy(trial -> assertThat(trial.warnings()).isEmpty())
                .anySatisfy(
                        trial -> assertThat(trial.isSteady() && trial.ok() == 3).isTrue());
    }

    @Test
    void aSteadyRateOrAFallingOneIsNoWarmUp() {
        assertThat(warnings(100L, 110L, 120L, 90L, 9L)).isEmpty();
        assertThat(warnings(300L, 200L, 100L, 50L, 9L)).isEmpty();
    }

    @Test
    void theLastWindowIsNotWholeAndDoesNotCount() {
        assertThat(warnings(100L, 100L, 100L, 100L, 900L)).isEmpty();
    }

    @Test
    void tooFewMessagesShowNothing() {
        assertThat(warnings(1L, 2L, 20L, 20L, 1L)).isEmpty();
        assertThat(warnings()).isEmpty();
    }

    @Test
    void aWarmUpThatHadNotComeToRestIsTold() {
        assertThat(Steadiness.of(warmedUp(false))).contains(Unsettled.NOT_STEADY);
        assertThat(Steadiness.of(warmedUp(true))).isEmpty();
    }

    @Test
    void aTimedPartThatIsUnlikeTheEndOfTheWarmUpIsToldEitherWay() {
        assertThat(Steadiness.of(timed(1.09, null))).isEmpty();
        assertThat(Steadiness.of(timed(1.11, null))).contains(Unsettled.TIMED_DIFFERS);
        assertThat(Steadiness.of(timed(0.89, null))).contains(Unsettled.TIMED_DIFFERS);
    }

    @Test
    void theMedianOfTheRatiosDecidesWhetherATrialIsSteady() {
        assertThat(summary(0.8, 1.0, 1.3).isSteady()).as("scatter").isTrue();
        assertThat(summary(0.95, 1.12, 1.2).isSteady()).as("still rising").isFalse();
        assertThat(summary(0.8, 0.85, 1.0).isSteady()).as("slower than before").isFalse();
        assertThat(summary(0.8, 1.0, 1.3).warnings()).containsEntry(Unsettled.TIMED_DIFFERS, 2);
    }

    private static TrialSummary summary(Double... timedRatios) {
        List<Repetition> repetitions =
                Stream.of(timedRatios).map(ratio -> timed(ratio, null)).toList();
        return TrialSummary.of(JMS, repetitions, new RateSweep(Set.of()));
    }

    @Test
    void anOpenLoopIsJudgedByItsLatency() {
        assertThat(Steadiness.of(timed(null, 1.4))).isEmpty();
        assertThat(Steadiness.of(timed(null, 1.6))).contains(Unsettled.LATENCY_DIFFERS);
        assertThat(Steadiness.of(timed(null, 0.6))).contains(Unsettled.LATENCY_DIFFERS);
    }

    private static Repetition timed(Double timedRatio, Double latencyRatio) {
        WarmUp warmUp = new WarmUp(true, 1, "messagesPerSecond", List.of(1.0), timedRatio, latencyRatio);
        return MadeRepetition.of(JMS)
                .windows(new Windows(10_000_000, List.of(), warmUp))
                .make();
    }

    @Test
    void aSeriesOfSumsThatRisesIsToldAndAnEvenOneIsNot() {
        assertThat(Steadiness.of(repeated(10.0, 10.0, 13.0, 14.0))).contains(Unsettled.RISING);
        assertThat(Steadiness.of(repeated(10.0, 12.0, 11.0, 10.0))).isEmpty();
        assertThat(Steadiness.of(repeated(14.0, 13.0, 10.0, 9.0))).isEmpty();
    }

    @Test
    void threeSumsAreNoSeries() {
        assertThat(Steadiness.of(repeated(1.0, 10.0, 20.0))).isEmpty();
    }

    @Test
    void whoStoodStillIsToldAndRankedNowhere() {
        Map<String, Object> stopped = Map.of("watchedSeconds", 10.0, "standstillMaxNanos", 4_000_000_000L);
        Made made = new Made().rates(MPI, 7, 8, 9).planned(JMS);
        for (int round = 1; round <= 3; round++) {
            made.watched(JMS, stopped);
        }
        Comparison comparison = made.compare();

        TrialSummary jms = comparison.trials().stream()
                .filter(trial -> trial.trial().equals(JMS))
                .findFirst()
                .orElseThrow();
        assertThat(jms.warnings()).containsEntry(Unsettled.STOOD_STILL, 3);
        assertThat(jms.disturbance()).contains(Unsettled.STOOD_STILL);
        assertThat(jms.isSteady()).isFalse();
        assertThat(Made.onlyGroup(made).ranking().sorted())
                .extracting(TrialSummary::trial)
                .doesNotContain(JMS);
    }

    /** A long wait for a turn, or one that no percentile shows. */
    @Test
    void aShortStandstillIsNone() {
        assertThat(Standstill.counts(90e6, 1)).isFalse();
        assertThat(Standstill.counts(110e6, 1)).isTrue();
        assertThat(Standstill.counts(110e6, 90)).isFalse();
        assertThat(Standstill.counts(1e9, 90)).isTrue();
    }

    @Test
    void whereNothingArrivedForAWhileThatIsTold() {
        assertThat(Steadiness.of(arrivals(40, 20, 40, 100))).contains(Unsettled.GAP);
        assertThat(Steadiness.of(arrivals(50, 9, 50, 100))).as("short").isEmpty();
        assertThat(Steadiness.of(arrivals(40, 20, 40, 1))).as("rare messages").isEmpty();
        Long[] lumps = new Long[100];
        for (int i = 0; i < lumps.length; i++) {
            lumps[i] = i % 20 == 0 ? 1_000L : 0;
        }
        assertThat(warnings(lumps)).as("lumps").isEmpty();
    }

    /** In windows of 10 ms: so many with messages, then without, then with messages again. */
    private static Repetition arrivals(int before, int gap, int after, long messages) {
        List<Long> counts = Stream.of(
                        Collections.nCopies(before, messages),
                        Collections.nCopies(gap, 0L),
                        Collections.nCopies(after, messages))
                .flatMap(List::stream)
                .toList();
        return MadeRepetition.of(JMS)
                .windows(new Windows(10_000_000, counts, null))
                .make();
    }

    /** The baseline was disturbed, for nothing else makes it so. */
    @Test
    void aSpeedUpThatCannotBeIsToldAndRankedNowhere() {
        assertThat(Steadiness.of(sum(2, 4, 1.9))).isEmpty();
        assertThat(Steadiness.of(sum(2, 4, 2.15))).as("scatter").isEmpty();
        assertThat(Steadiness.of(sum(2, 4, 2.25))).contains(Unsettled.IMPOSSIBLE);
        assertThat(Steadiness.of(sum(16, 1, 8.4))).contains(Unsettled.IMPOSSIBLE);

        TrialSummary summary =
                TrialSummary.of(Made.sum("mpi-mpj-multicore"), List.of(sum(16, 1, 8.4)), new RateSweep(Set.of()));
        assertThat(summary.isSteady()).isFalse();
        assertThat(summary.disturbance()).contains(Unsettled.IMPOSSIBLE);
        assertThat(summary.warnings()).containsKey(new Warning.Crowded(16, 1));
    }

    @Test
    void moreCpuTimeThanThereWasCannotBe() {
        Map<String, Object> machine = Map.of("processors", 2L, "watchedSeconds", 3.0);

        assertThat(Steadiness.of(costing(5.9, machine))).isEmpty();
        assertThat(Steadiness.of(costing(7, machine))).contains(Unsettled.IMPOSSIBLE);
        assertThat(Steadiness.of(costing(7, Map.of()))).isEmpty();
    }

    private static Repetition costing(double cpuSeconds, Map<String, Object> machine) {
        return MadeRepetition.of(JMS)
                .metrics(Map.of("cpuSeconds", cpuSeconds))
                .machine(machine)
                .make();
    }

    private static Repetition sum(long workers, long processors, double speedUp) {
        TrialRecord trial = new TrialRecord(
                "sum", "parallel-sum", "mpi-mpj-multicore", "threads", "native", Map.of("workers", workers));
        return MadeRepetition.of(trial)
                .metrics(Map.of("speedUp", speedUp, "elementsPerSecond", 1e6))
                .machine(Map.of("processors", processors))
                .make();
    }

    private static Repetition repeated(Double... rates) {
        return MadeRepetition.of(JMS)
                .windows(new Windows(10_000_000, List.of(), null, List.of(rates)))
                .make();
    }

    private static Repetition warmedUp(boolean steady) {
        Windows windows =
                new Windows(10_000_000, List.of(), new WarmUp(steady, 1, "messagesPerSecond", List.of(1.0), null));
        return MadeRepetition.of(JMS).windows(windows).make();
    }

    private static Iterable<Warning> warnings(Long... timed) {
        return new Made()
                .planned(JMS)
                .counted(JMS, 1, timed)
                .compare()
                .trials()
                .getFirst()
                .warnings()
                .keySet();
    }
}
