package workbench.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrialRecordTest {
    @Test
    void aFileThatDoesNotTellTheVariationHasItInTheId() {
        TrialRecord trial = Json.MAPPER.readValue(
                "{\"id\": \"producer-consumer/pipe/threads/portable/credits=9/rate=2000/s/twin\"}", TrialRecord.class);

        assertThat(trial.variation()).containsExactly(entry("credits", "9"), entry("rate", "2000/s"));
    }

    @Test
    void aVariationThatIsToldIsNotLookedForInTheId() {
        TrialRecord trial = Json.MAPPER.readValue(
                "{\"id\": \"producer-consumer/pipe/threads/portable/credits=9\", \"variation\": {\"messageSize\": \"1KiB\"}}",
                TrialRecord.class);

        assertThat(trial.variation()).containsExactly(entry("messageSize", "1KiB"));
        assertThat(Json.MAPPER.readValue(Json.write(trial), TrialRecord.class)).isEqualTo(trial);
    }

    @Test
    void trialsThatDifferInWhatIsLeftOutAreTheSame() {
        TrialRecord small = trial("a/messageSize=64B", Map.of("messageSize", 64L, "credits", 8L));
        TrialRecord large = trial("a", Map.of("messageSize", 1024L, "credits", 8L));

        assertThat(small.without(Set.of("messageSize"))).isEqualTo(large.without(Set.of("messageSize")));
        assertThat(small.without(Set.of("credits"))).isNotEqualTo(large.without(Set.of("credits")));
    }

    private static TrialRecord trial(String id, Map<String, Object> parameters) {
        return new TrialRecord(id, "producer-consumer", "pipe", "threads", "portable", parameters);
    }
}
