package workbench.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            artemis  | did you mean jms-artemis-tcp or jms-artemis-vm?
            JMS      | did you mean jms-artemis-tcp or jms-artemis-vm?
            jsm      | did you mean jms-artemis-tcp or jms-artemis-vm?
            clusters | did you mean mpi-mpj-cluster?
            multi    | did you mean mpi-mpj-multicore?
            """)
    void aPartOfNamesIsEnough(String typed, String suggestion) {
        assertThat(Suggestions.suggestion(typed, IDS)).isEqualTo(suggestion);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jms", "ipc", "x", ""})
    void aShortWordIsNotNearEveryOtherOne(String typed) {
        assertThat(Suggestions.suggestion(typed, List.of("rmi", "fifo", "mmap", "pipe")))
                .isEqualTo("allowed are rmi, fifo, mmap, pipe.");
        assertThat(Suggestions.suggestion("mri", List.of("rmi", "fifo"))).isEqualTo("did you mean rmi?");
    }

    @Test
    void distanceCountsInsertionsDeletionsSubstitutionsAndSwaps() {
        assertThat(Suggestions.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(Suggestions.distance("", "abc")).isEqualTo(3);
        assertThat(Suggestions.distance("tpc", "tcp")).isEqualTo(1);
        assertThat(Suggestions.distance("mpji", "mpij")).isEqualTo(1);
    }
}
