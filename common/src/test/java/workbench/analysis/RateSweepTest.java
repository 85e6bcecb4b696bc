package workbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import workbench.result.LatencyBound;
import workbench.result.Status;
import workbench.result.TrialRecord;

/** A rate that is too much: a result where several are tried, a failure where it stands alone. */
class RateSweepTest {
    private static final TrialRecord SLOW = rate("jms", "1000/s");
    private static final TrialRecord FAST = rate("jms", "9000/s");

    @Test
    void ratesOfWhatIsTheSameOtherwiseAreASweep() {
        TrialRecord other = rate("mpi", "1000/s");
        TrialRecord closed = Made.messages("jms", "threads", Map.of("messageSize", 64L));
        TrialRecord larger = Made.messages("jms", "threads", Map.of("messageSize", 1024L, "rate", "9000/s"));

        assertThat(RateSweep.of(List.of(SLOW, FAST, other, closed, larger)).trials())
                .containsExactlyInAnyOrder(SLOW.id(), FAST.id());
        assertThat(RateSweep.of(List.of(closed, FAST)).trials()).isEmpty();
    }

    @Test
    void aRateThatIsTooMuchInASweepIsAResult() {
        Comparison comparison = new Made()
                .rates(SLOW, 1000, 1000)
                .planned(FAST)
                .saturated(FAST, 4000, 5000)
                .compare();

        TrialSummary saturated = trial(comparison, FAST);
        assertThat(saturated.saturations()).isEqualTo(2);
        assertThat(saturated.isCorrect()).isTrue();
        assertThat(saturated.repetitions()).isEqualTo(2);
        assertThat(saturated.ok()).isZero();
        assertThat(saturated.bad()).isEmpty();
        assertThat(saturated.metrics()).isEmpty();
        assertThat(saturated.saturated().map(Sample::values))
                .hasValueSatisfying(sent -> assertThat(sent).containsExactly(4000, 5000));
        assertThat(comparison.allGood()).isTrue();
    }

    @Test
    void someRepetitionsMayBeSaturatedAndOthersNot() {
        Comparison comparison = new Made()
                .rates(SLOW, 1000)
                .rates(FAST, 9000)
                .saturated(FAST, 5000)
                .bad(FAST, Status.TIMEOUT, "no answer")
                .compare();

        TrialSummary trial = trial(comparison, FAST);
        assertThat(trial.saturations()).isEqualTo(1);
        assertThat(trial.bad()).extracting(TrialSummary.Bad::status).containsExactly(Status.TIMEOUT);
        assertThat(trial.ok()).isEqualTo(1);
        assertThat(trial.repetitions()).isEqualTo(3);
        assertThat(comparison.allGood()).isFalse();
    }

    @Test
    void aRateThatStandsAloneWasToBeReached() {
        Comparison comparison = new Made().planned(FAST).saturated(FAST, 4000).compare();

        assertThat(trial(comparison, FAST).bad())
                .extracting(TrialSummary.Bad::status)
                .containsExactly(Status.FAILED);
        assertThat(trial(comparison, FAST).saturated()).isEmpty();
        assertThat(comparison.allGood()).isFalse();
    }

    /** Who asks which trials hold it wants to know that one does not even keep the rate. */
    @Test
    void whereABoundIsAskedOfARateThatIsTooMuchIsAResult() {
        Comparison comparison = new Made()
                .asked(new LatencyBound("p99", 1_000))
                .planned(FAST)
                .saturated(FAST, 4000)
                .compare();

        assertThat(trial(comparison, FAST).saturations()).isEqualTo(1);
        assertThat(comparison.allGood()).isTrue();
        assertThat(new Made()
                        .asked(new LatencyBound("p99", 1_000))
                        .planned(FAST)
                        .bad(FAST, Status.TIMEOUT, "no answer")
                        .compare()
                        .allGood())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"FAILED", "TIMEOUT"})
    void whatBrokeInASweepIsAFailure(Status status) {
        Comparison comparison = new Made()
                .rates(SLOW, 1000)
                .planned(FAST)
                .bad(FAST, status, "the broker was killed")
                .compare();

        assertThat(comparison.allGood()).isFalse();
        assertThat(trial(comparison, FAST).saturated()).isEmpty();
    }

    @Test
    void aGateFailsWhereARateIsNotReachedAnyMore() {
        Made before = new Made().rates(SLOW, 1000, 1000, 1000).rates(FAST, 9000, 9000, 9000);
        Made after = new Made()
                .rates(SLOW, 1000, 1000, 1000)
                .rates(FAST, 9000, 9000, 9000)
                .saturated(FAST, 5000);

        assertThat(failures(before, after)).singleElement().satisfies(failure -> {
            assertThat(failure.reason()).isEqualTo(Gate.Reason.SATURATED);
            assertThat(failure.trial().trial()).isEqualTo(FAST);
        });
        assertThat(failures(after, after)).isEmpty();
        assertThat(failures(after, before)).isEmpty();
    }

    @Test
    void aGateHoldsWhereARateWasNeverReachedOnEitherSide() {
        Made before = new Made().rates(SLOW, 1000, 1000, 1000).planned(FAST).saturated(FAST, 5000, 5000);
        Made after = new Made().rates(SLOW, 1000, 1000, 1000).planned(FAST).saturated(FAST, 5100);
        Made reached = new Made().rates(SLOW, 1000, 1000, 1000).rates(FAST, 9000, 9000, 9000);

        assertThat(failures(before, after)).isEmpty();
        assertThat(failures(reached, after)).extracting(Gate.Failure::reason).containsExactly(Gate.Reason.NOT_MEASURED);
    }

    private static List<Gate.Failure> failures(Made before, Made after) {
        return Gate.of("slower:5%")
                .failures(RunContrast.ofRuns(before.compare("a"), after.compare("b"), Optional.empty()));
    }

    private static TrialSummary trial(Comparison comparison, TrialRecord trial) {
        return comparison.trials().stream()
                .filter(summary -> summary.trial().equals(trial))
                .findFirst()
                .orElseThrow();
    }

    private static TrialRecord rate(String transport, String rate) {
        return Made.messages(transport, "threads", Map.of("messageSize", 64L, "rate", rate));
    }
}
