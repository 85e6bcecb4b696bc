package workbench.overhead.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.workload.UsageException;

class RoundsTest {
    private static final Map<Contender, Measurement> ROUND = Map.of(
            Contender.PERF,
            new Measurement(40_000.5, 20, true, 1.01),
            Contender.SAME,
            new Measurement(41_000, 20.25, true, 1),
            Contender.BEST,
            new Measurement(90_000, 60, false, 0.99));

    @TempDir
    private Path folder;

    @Test
    void aLaterStartFindsTheRoundsOfAnEarlierOne() throws IOException {
        Rounds.in(folder, "as always").add(1, ROUND);
        Rounds later = Rounds.in(folder, "as always");
        later.add(2, ROUND);

        assertThat(later.all()).isEqualTo(List.of(ROUND, ROUND));
    }

    @Test
    void roundsUnderOtherConditionsAreNotMixed() throws IOException {
        Rounds.in(folder, "1,000 in the queue").add(1, ROUND);

        assertThatThrownBy(() -> Rounds.in(folder, "10 in the queue"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("'" + folder + "' has rounds under other conditions");
    }

    @Test
    void eachContenderComesFirstInItsTurn() {
        assertThat(List.of(
                        Contender.inRound(1).getFirst(),
                        Contender.inRound(2).getFirst(),
                        Contender.inRound(3).getFirst()))
                .containsExactlyInAnyOrder(Contender.values());
    }
}
