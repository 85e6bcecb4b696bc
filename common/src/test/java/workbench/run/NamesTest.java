package workbench.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {
    private static final List<String> IDS =
            List.of("jms-artemis-tcp", "jms-artemis-vm", "mpi-mpj-cluster", "mpi-mpj-multicore");

    @Test
    void theNearestNamesAreSuggested() {
        assertThat(Names.suggestion("jms-artemis-tpc", IDS))
                .startsWith("did you mean jms-artemis-tcp or jms-artemis-vm");
    }

    @Test
    void whereNothingIsNearAllAreNamed() {
        assertThat(Names.suggestion("kafka", IDS)).isEqualTo("allowed are " + String.join(", ", IDS) + ".");
    }

    @Test
    void distanceCountsInsertionsDeletionsAndSubstitutions() {
        assertThat(Names.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(Names.distance("", "abc")).isEqualTo(3);
    }
}
