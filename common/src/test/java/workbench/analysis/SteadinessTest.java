package workbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;

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
