package workbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import workbench.result.TrialRecord;

class BatchesTest {
    private static final TrialRecord TRIAL = Made.messages("shared-memory", "threads");

    @Test
    void sizesThatDifferAreARange() {
        assertThat(batches(new Made().batched(TRIAL, 8).batched(TRIAL, 32).batched(TRIAL, 16)))
                .isEqualTo(new Batches(8, 32));
    }

    @Test
    void aRepetitionWithoutBatchesTimedOneByOne() {
        assertThat(batches(new Made().batched(TRIAL, 8).rates(TRIAL, 100))).isEqualTo(new Batches(1, 8));
    }

    @Test
    void withoutBatchesThereAreNone() {
        assertThat(Batches.of(trial(new Made().rates(TRIAL, 100)))).isEmpty();
    }

    @Test
    void percentilesInTheSummaryTellOfWhatTheyAre() {
        Map<Boolean, String> lines = Map.of(
                true, SummaryCsv.of(new Made().batched(TRIAL, 8).compare()),
                false, SummaryCsv.of(new Made().batched(TRIAL, 1).compare()));

        assertThat(lines.get(true)).contains(",sojournNanos.p50,1,100.0,100.0,100.0,100.0,,,range,8\n");
        assertThat(lines.get(false)).contains(",sojournNanos.p50,1,100.0,100.0,100.0,100.0,,,range,1\n");
        assertThat(lines.get(true)).contains(",messagesPerSecond,1,1.0E7,1.0E7,1.0E7,1.0E7,,,range,\n");
    }

    private static Batches batches(Made made) {
        return Batches.of(trial(made)).orElseThrow();
    }

    private static TrialSummary trial(Made made) {
        return made.compare().trials().getFirst();
    }
}
