package workbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static Batches batches(Made made) {
        return Batches.of(trial(made)).orElseThrow();
    }

    private static TrialSummary trial(Made made) {
        return made.compare().trials().getFirst();
    }
}
