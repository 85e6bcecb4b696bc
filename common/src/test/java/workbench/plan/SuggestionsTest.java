package workbench.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
    private static final List<String> IDS =
            List.of("jms-artemis-tcp", "jms-artemis-vm", "mpi-mpj-cluster", "mpi-mpj-multicore");

    @Test
    void theNearestNamesAreSuggested() {
        assertThat(Suggestions.suggestion("jms-artemis-tpc", IDS))
                .startsWith("did you mean jms-artemis-tcp or jms-artemis-vm");
    }

    @Test
    void whereNothingIsNearAllAreNamed() {
        assertThat(Suggestions.suggestion("kafka", IDS)).isEqualTo("allowed are " + String.join(", ", IDS) + ".");
    }

    @Test
    void distanceCountsInsertionsDeletionsAndSubstitutions() {
        assertThat(Suggestions.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(Suggestions.distance("", "abc")).isEqualTo(3);
    }
}
