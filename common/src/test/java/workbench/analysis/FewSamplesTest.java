package workbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import workbench.metric.MetricCatalogue;
import workbench.result.FewSamples;
import workbench.result.TrialRecord;

/** What rests on too few samples is neither told nor ranked. */
class FewSamplesTest {
    private static final TrialRecord A = Made.messages("a", "threads");
    private static final TrialRecord B = Made.messages("b", "threads");

    @Test
    void aPercentileIsToldOnlyIfEachRepetitionHasTheSamplesThatDetermineIt() {
        TrialSummary trial = Made.only(
                        new Made().few(A, 1, 1_000).few(A, 1, 999).few(A, 1, 2_000))
                .trials()
                .getFirst();

        assertThat(trial.metrics()).containsKeys("sojournNanos.p50", "sojournNanos.p90", "sojournNanos.max");
        assertThat(trial.metrics()).doesNotContainKey("sojournNanos.p99");
        assertThat(trial.blank())
                .isEqualTo(Map.of(
                        "sojournNanos.p99", new FewSamples(999, 1_000),
                        "sojournNanos.p999", new FewSamples(999, 10_000)));
        assertThat(trial.has(MetricCatalogue.SOJOURN.metric("p99"))).isTrue();
    }

    @Test
    void whoSentOneMessageWinsNothing() {
        Made made = new Made();
        for (int i = 0; i < 5; i++) {
            made.few(A, 100, 1).few(B, 900, 1);
        }
        LikeGroup group = Made.onlyGroup(made);

        assertThat(group.winner()).isEmpty();
        assertThat(Standing.of(group))
                .isEqualTo(Map.of(A.id(), new Standing.FewOperations(), B.id(), new Standing.FewOperations()));
        assertThat(Made.onlyGroup(enough()).winner()).isPresent();
    }

    @Test
    void whoSentOneMessageIsBehindNobody() {
        Made made = enough();
        made.few(A, 100, 19);

        assertThat(Standing.of(Made.onlyGroup(made)))
                .isEqualTo(Map.of(A.id(), new Standing.FewOperations(), B.id(), new Standing.None()));
    }

    @Test
    void aGatePassesNoRateOfOneMessage() {
        Made made = new Made().few(A, 100, 1).few(A, 101, 1).few(A, 102, 1);
        RunContrast rates = RunContrast.ofRuns(made.compare("a"), made.compare("b"), Optional.empty());
        RunContrast times = RunContrast.ofRuns(made.compare("a"), made.compare("b"), Optional.of("messagesPerSecond"));

        assertThat(Gate.of("slower:5%").failures(rates))
                .extracting(Gate.Failure::reason)
                .containsExactly(Gate.Reason.FEW_OPERATIONS);
        assertThat(times.pairs()).allSatisfy(pair -> assertThat(pair.contrast()).isEmpty());
    }

    private static Made enough() {
        Made made = new Made();
        for (int i = 0; i < 5; i++) {
            made.few(A, 100 + i, 20).few(B, 900 + i, 20);
        }
        return made;
    }
}
