package workbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workbench.analysis.BoundAnswer.Judged;
import workbench.analysis.BoundAnswer.Outcome;
import workbench.result.LatencyBound;
import workbench.result.Status;
import workbench.result.TrialRecord;

/** Which trials hold a bound, and of which that cannot be told. */
class BoundAnswerTest {
    private static final LatencyBound P99 = new LatencyBound("p99", 2_000);
    private static final TrialRecord TRIAL = rated("queue");
    private static final long MANY = 100_000;

    /** Fewer than five repetitions have a range: all of it must be on one side. Of more, the interval. */
    @ParameterizedTest
    @CsvSource({
        "HOLDS, 1900 2000 1800",
        "HOLDS, 2000",
        "DOES_NOT_HOLD, 2001",
        "DOES_NOT_HOLD, 2001 2900 5000",
        "NOT_CLEAR, 1900 2100 1800",
        "NOT_CLEAR, 2001 2000",
        "HOLDS, 1500 1510 1490 1505 1495",
        "DOES_NOT_HOLD, 2500 2510 2490 2505 2495",
        "NOT_CLEAR, 1900 2100 1950 2050 2000",
        "DOES_NOT_HOLD, 2050 2900 9000 2060 2070",
        "NOT_CLEAR, 1990 1990 1990 1990 1500",
        "HOLDS, 100 200 100 100 1990",
        "NOT_CLEAR, 1500 1500 1500 1500 2100",
        "HOLDS, 1500 1500 1500 1500 1500 1500 1500 1500 1500 2100",
        "NOT_CLEAR, 1500 1500 1500 1500 1500 1500 1500 1500 2100 2100",
    })
    void allRepetitionsOrTheWholeIntervalDecide(Outcome outcome, String nanos) {
        long[] values =
                Arrays.stream(nanos.split(" ")).mapToLong(Long::parseLong).toArray();

        assertThat(only(new Made().latencies(TRIAL, MANY, values)).outcome()).isEqualTo(outcome);
    }

    @Test
    void aRateThatWasNotKeptNeitherHoldsNorFails() {
        assertThat(only(new Made().planned(TRIAL).saturated(TRIAL, 4_000, 5_000))
                        .outcome())
                .isEqualTo(Outcome.RATE_NOT_KEPT);
        assertThat(only(new Made().latencies(TRIAL, MANY, 10, 10).saturated(TRIAL, 4_000))
                        .outcome())
                .isEqualTo(Outcome.RATE_NOT_KEPT);
        assertThat(only(new Made().latencies(TRIAL, MANY, 9_000).saturated(TRIAL, 4_000))
                        .outcome())
                .isEqualTo(Outcome.RATE_NOT_KEPT);
    }

    @Test
    void tooFewSamplesNeitherHoldNorFail() {
        Judged judged = only(
                new Made().latencies(TRIAL, MANY, 10).latencies(TRIAL, 999, 10).latencies(TRIAL, 998, 9_000));

        assertThat(judged.outcome()).isEqualTo(Outcome.TOO_FEW_SAMPLES);
        assertThat(judged.few())
                .hasValueSatisfying(few -> assertThat(few.samples()).isEqualTo(998));
        assertThat(only(new Made().latencies(TRIAL, 1_000, 10)).outcome()).isEqualTo(Outcome.HOLDS);
    }

    @Test
    void whatWentWrongIsNotDecidedByTheOtherRepetitions() {
        assertThat(only(new Made().latencies(TRIAL, MANY, 10, 10).bad(TRIAL, Status.TIMEOUT, "no answer"))
                        .outcome())
                .isEqualTo(Outcome.WENT_WRONG);
        assertThat(only(new Made().planned(TRIAL).bad(TRIAL, Status.UNAVAILABLE, "no such library"))
                        .outcome())
                .isEqualTo(Outcome.UNAVAILABLE);
        assertThat(only(new Made().planned(TRIAL)).outcome()).isEqualTo(Outcome.NOT_RUN);
    }

    @Test
    void whatStoodStillTellsNothing() {
        Map<String, Object> stopped = Map.of("watchedSeconds", 10.0, "standstillMaxNanos", 4_000_000_000L);
        Made made = new Made().watched(TRIAL, stopped).latencies(TRIAL, MANY, 10);

        assertThat(only(made).outcome()).isEqualTo(Outcome.NOT_STEADY);
    }

    /** What was lost never arrived, so a bound on what arrived says nothing of it. */
    @Test
    void whatWasLostIsLate() {
        assertThat(only(new Made().lossy(TRIAL, 0.02, 10).lossy(TRIAL, 0.03, 10))
                        .outcome())
                .isEqualTo(Outcome.DOES_NOT_HOLD);
        assertThat(only(new Made().lossy(TRIAL, 0.02, 10).lossy(TRIAL, 0.009, 10))
                        .outcome())
                .isEqualTo(Outcome.NOT_CLEAR);
        assertThat(only(new Made().lossy(TRIAL, 0.001, 10)).outcome()).isEqualTo(Outcome.HOLDS);
    }

    @Test
    void trialsWithoutLatencyAreNotAsked() {
        TrialRecord closed = Made.messages("queue", "threads", Map.of("messageSize", 64L));
        BoundAnswer answer = new Made()
                .asked(P99)
                .rates(closed, 100, 100)
                .sums(Made.sum("queue"), new double[] {1}, new double[] {1})
                .latencies(TRIAL, MANY, 10)
                .compare()
                .bound()
                .orElseThrow();

        assertThat(answer.trials()).extracting(judged -> judged.trial().trial()).containsExactly(TRIAL);
        assertThat(new Made().latencies(TRIAL, MANY, 10).compare().bound()).isEmpty();
    }

    private static Judged only(Made made) {
        BoundAnswer answer = made.asked(P99).compare().bound().orElseThrow();
        assertThat(answer.trials()).hasSize(1);
        return answer.trials().getFirst();
    }

    private static TrialRecord rated(String transport) {
        return Made.messages(transport, "threads", Map.of("messageSize", 64L, "rate", "9000/s"));
    }
}
