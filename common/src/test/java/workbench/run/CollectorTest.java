package workbench.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import workbench.plan.Plans;
import workbench.plan.Trial;
import workbench.result.Repetition;
import workbench.result.Status;
import workbench.workload.Assessment;
import workbench.workload.Verdict;

class CollectorTest {
    private static final Trial TRIAL = Plans.plan(Plans.request(List.of("producer-consumer"), List.of()))
            .trials()
            .getFirst();

    @Test
    void ofWhatNeverBeganNothingIsToldOverTime() {
        Repetition repetition = new Collector(TRIAL, 1, "2026-01-01T12:00:00Z", "", "")
                .broken(Status.UNAVAILABLE, "it is not there", new Observation(), 0);

        assertThat(repetition.windows()).isNull();
        assertThat(repetition.sources()).doesNotContainKey("workbench");
    }

    @Test
    void theDigestOfTheWorkbenchStandsWithTheRepetition() {
        Repetition repetition = new Collector(TRIAL, 1, "2026-01-01T12:00:00Z", "no cache", "1".repeat(64))
                .broken(Status.UNAVAILABLE, "it broke", new Observation(), 0);

        assertThat(repetition.sources()).containsEntry("workbench", "1".repeat(64));
    }

    /** All messages are there, so the verdict alone would call it ok: without a timed part. */
    @Test
    void whatWasGivenUpAndCameLaterIsNotOk() {
        Assessment complete = new Assessment(new Verdict(10, 10, 0, 0, 0, 0, true), Verdict.NONE, Map.of(), "");

        assertThat(Collector.reason(complete, false)).isEmpty();
        assertThat(Collector.reason(complete, true))
                .startsWith("an iteration was given up when nothing had arrived for 3s");
    }
}
