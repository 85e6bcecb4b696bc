package workbench.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import workbench.plan.Plans;
import workbench.plan.Trial;
import workbench.result.Repetition;
import workbench.result.Status;

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
}
