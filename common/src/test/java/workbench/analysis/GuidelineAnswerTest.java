package workbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import workbench.analysis.GuidelineAnswer.Judged;
import workbench.analysis.GuidelineAnswer.Outcome;
import workbench.analysis.GuidelineCase.Law;
import workbench.metric.MetricCatalogue;
import workbench.result.Status;
import workbench.result.TrialRecord;

/** Which guidelines hold, which are broken, and of which that cannot be told. */
class GuidelineAnswerTest {
    private static final String TIME = MetricCatalogue.OPERATION_TIME.name();
    private static final TrialRecord BROADCAST = trial("broadcast", "queue", 2, 1024);
    private static final TrialRecord SCATTER = trial("scatter", "queue", 2, 512);
    private static final TrialRecord ALLGATHER = trial("allgather", "queue", 2, 512);

    @Test
    void whatTakesLongerThanOthersTogetherIsBroken() {
        Judged judged = only(broadcast(300, 310, 290, 305, 295));

        assertThat(judged.outcome()).isEqualTo(Outcome.BROKEN);
        assertThat(judged.ratio().orElseThrow().centre()).isCloseTo(1.5, within(0.01));
        assertThat(judged.ratio().orElseThrow().lower()).isGreaterThan(1.4);
        assertThat(judged.right().orElseThrow().centre()).isCloseTo(200, within(0.01));
        assertThat(judged.rounds()).isEqualTo(5);
    }

    @Test
    void whatTakesLessHolds() {
        assertThat(only(broadcast(100, 110, 90, 105, 95)).outcome()).isEqualTo(Outcome.HOLDS);
    }

    @Test
    void whatDiffersByChanceIsNotClear() {
        assertThat(only(broadcast(190, 210, 195, 205, 200)).outcome()).isEqualTo(Outcome.NOT_CLEAR);
        assertThat(only(broadcast(300, 190, 305, 180, 310)).outcome()).isEqualTo(Outcome.NOT_CLEAR);
    }

    /** Three rounds are a first impression, so all of their ratios must be on one side. */
    @Test
    void threeRoundsMayTellAndTwoMayNot() {
        assertThat(only(of(BROADCAST, 300, 301, 299).and(SCATTER, 3).and(ALLGATHER, 3))
                        .outcome())
                .isEqualTo(Outcome.BROKEN);
        assertThat(only(of(BROADCAST, 300, 301, 180).and(SCATTER, 3).and(ALLGATHER, 3))
                        .outcome())
                .isEqualTo(Outcome.NOT_CLEAR);
        assertThat(only(of(BROADCAST, 300, 301).and(SCATTER, 2).and(ALLGATHER, 2))
                        .outcome())
                .isEqualTo(Outcome.TOO_FEW);
    }

    @Test
    void onlyRoundsThatAllSidesHaveAreCompared() {
        assertThat(only(of(BROADCAST, 300, 301, 299, 300, 300).and(SCATTER, 5).and(ALLGATHER, 3))
                        .rounds())
                .isEqualTo(3);
    }

    @Test
    void whatIsNotSteadyIsNotJudged() {
        Map<String, Object> stopped = Map.of("watchedSeconds", 10.0, "standstillMaxNanos", 4_000_000_000L);
        Builder unsteady = of(BROADCAST, 300, 301, 299).and(SCATTER, 3).and(ALLGATHER, 3);
        for (int i = 0; i < 5; i++) {
            unsteady.made.watched(ALLGATHER, stopped);
        }

        Judged judged = only(unsteady);
        assertThat(judged.outcome()).isEqualTo(Outcome.NOT_STEADY);
        assertThat(judged.ratio()).isEmpty();
        assertThat(judged.because()).extracting(TrialSummary::workload).containsExactly("allgather");
    }

    @Test
    void whatWasNotMeasuredIsNotJudged() {
        Builder failed = of(BROADCAST, 300, 301, 299).and(SCATTER, 3);
        failed.made.bad(ALLGATHER, Status.TIMEOUT, "no answer");

        Judged judged = only(failed);
        assertThat(judged.outcome()).isEqualTo(Outcome.NO_RESULTS);
        assertThat(judged.because()).extracting(TrialSummary::workload).containsExactly("allgather");
    }

    @Test
    void otherTransportsAndOtherSettingsAreNoSideOfIt() {
        TrialRecord elsewhere = trial("allgather", "pipe", 2, 512);
        TrialRecord more = trial("allgather", "queue", 4, 512);

        assertThat(ofBroadcast(of(BROADCAST, 300, 301, 299)
                        .and(SCATTER, 3)
                        .and(elsewhere, 3)
                        .and(more, 3)))
                .isEmpty();
    }

    @Test
    void aLongerMessageIsNotCheaperThanAShorterOneNorDearerThanItsParts() {
        TrialRecord longer = trial("broadcast", "queue", 2, 4096);
        List<Judged> judged = judge(of(BROADCAST, 300, 301, 299, 300, 300).and(longer, 5));

        assertThat(judged)
                .extracting(each -> each.guideline().law(), Judged::outcome)
                .containsExactly(tuple(Law.MONOTONY, Outcome.BROKEN), tuple(Law.SPLIT, Outcome.HOLDS));
        assertThat(judged.getFirst().ratio().orElseThrow().centre()).isCloseTo(3, within(0.01));
        // 100 beside 4 × 300.
        assertThat(judged.getLast().ratio().orElseThrow().centre()).isCloseTo(1.0 / 12, within(0.001));
        assertThat(judge(of(longer, 300, 301, 299, 300, 300).and(BROADCAST, 5)))
                .extracting(Judged::outcome)
                .containsExactly(Outcome.HOLDS, Outcome.HOLDS);
    }

    @Test
    void whatDoesNotDivideIsNotSplit() {
        TrialRecord longer = trial("broadcast", "queue", 2, 1500);

        assertThat(judge(of(BROADCAST, 50, 51, 49).and(longer, 3)))
                .extracting(each -> each.guideline().law())
                .containsExactly(Law.MONOTONY);
    }

    /** Of many that are not broken some seem to be: a ratio that would do alone does not among many. */
    @Test
    void manyAreCorrectedTogether() {
        double[] barely = {203, 206, 202, 205, 203};
        assertThat(only(broadcast(barely)).outcome()).isEqualTo(Outcome.BROKEN);
        Builder many = broadcast(barely);
        for (int ranks = 3; ranks < 60; ranks++) {
            TrialRecord left = trial("broadcast", "queue", ranks, 1024);
            many.made.metrics(left, TIME, 190, 210, 195, 205, 200);
            many.and(trial("scatter", "queue", ranks, (1024 + ranks - 1) / ranks), 5);
            many.and(trial("allgather", "queue", ranks, (1024 + ranks - 1) / ranks), 5);
        }

        assertThat(ofBroadcast(many))
                .hasSize(58)
                .allSatisfy(judged -> assertThat(judged.outcome()).isEqualTo(Outcome.NOT_CLEAR));
    }

    private static Builder broadcast(double... nanos) {
        return of(BROADCAST, nanos).and(SCATTER, nanos.length).and(ALLGATHER, nanos.length);
    }

    private static Builder of(TrialRecord trial, double... nanos) {
        return new Builder(new Made().metrics(trial, TIME, nanos));
    }

    private record Builder(Made made) {
        /** So many rounds of 100 ns each. */
        Builder and(TrialRecord trial, int rounds) {
            double[] nanos = new double[rounds];
            Arrays.fill(nanos, 100);
            made.metrics(trial, TIME, nanos);
            return this;
        }
    }

    private static List<Judged> judge(Builder made) {
        return GuidelineAnswer.of(made.made.compare().trials()).judged();
    }

    /** Of the broadcast; its parts are held against it as well. */
    private static List<Judged> ofBroadcast(Builder made) {
        return judge(made).stream()
                .filter(judged -> judged.guideline().left().workload().equals("broadcast"))
                .toList();
    }

    private static Judged only(Builder made) {
        List<Judged> judged = ofBroadcast(made);
        assertThat(judged).hasSize(1);
        return judged.getFirst();
    }

    private static TrialRecord trial(String workload, String transport, int ranks, long bytes) {
        String id = workload + "/" + transport + "/threads/native/ranks=" + ranks + "/messageSize=" + bytes;
        Map<String, Object> parameters = Map.of("ranks", (long) ranks, "messageSize", bytes);
        return new TrialRecord(id, workload, transport, "threads", "native", parameters);
    }
}
