package workbench.overhead.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PerfComparisonTest {
    @Test
    void eachComparisonIsOneLineWithItsInterval() {
        assertThat(PerfComparison.text(rounds(6, 1.0))).isEqualTo("""
                        same semantics        ÷ artemis perf: 1.50 times, 95 % interval 1.50 to 1.50, 6 rounds
                        best honest setting   ÷ artemis perf: 2.00 times, 95 % interval 2.00 to 2.00, 6 rounds
                        """);
    }

    @Test
    void aRoundInWhichOneWasNotSteadyCountsForNothing() {
        List<Map<Contender, Measurement>> rounds = new ArrayList<>(rounds(5, 1.0));
        rounds.addAll(rounds(1, 1.2));

        assertThat(PerfComparison.text(rounds))
                .contains("1.50 to 1.50, 5 of 6 rounds, in which both were steady")
                .contains("2.00 to 2.00, 5 of 6 rounds");
    }

    @Test
    void fewRoundsHaveNoRatio() {
        assertThat(PerfComparison.text(rounds(4, 1.0)))
                .contains("no ratio yet, it takes 5 rounds: 4 rounds")
                .doesNotContain("interval");
    }

    /** @param timedRatio of artemis perf */
    private static List<Map<Contender, Measurement>> rounds(int count, double timedRatio) {
        return Collections.nCopies(
                count,
                Map.of(
                        Contender.PERF,
                        new Measurement(20_000, 20, true, timedRatio),
                        Contender.SAME,
                        new Measurement(30_000, 20, true, 1.0),
                        Contender.BEST,
                        new Measurement(40_000, 20, true, 1.0)));
    }
}
