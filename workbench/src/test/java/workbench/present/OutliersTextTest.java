package workbench.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import workbench.analysis.TrialSummary;

class OutliersTextTest {
    @Test
    void theOneThatStandsOutIsTold() {
        assertThat(text(20, 7))
                .isEqualTo("producer-consumer over mpi-mpj-cluster (processes), round 7 stands out: throughput 30.1 k"
                        + " msg/s, the median is 60.1; it is kept in the results.");
    }

    @Test
    void aFewAreToldInOneSentence() {
        assertThat(text(20, 7, 9, 12))
                .contains("rounds 7, 9 and 12 stand out: throughput 30.1, 30.1 and 30.1 k msg/s, the median is 60.1;")
                .endsWith("they are kept in the results.");
    }

    @Test
    void ofVeryManyTheFirstAreNamed() {
        int[] tenth = IntStream.rangeClosed(1, 10).map(i -> 10 * i).toArray();

        assertThat(text(100, tenth))
                .contains(
                        "rounds 10, 20, 30, 40, 50, 60, 70, 80 and 2 more stand out: throughput 30.1 … 31.0 k msg/s,");
    }

    @Test
    void whereNoneStandsOutNothingIsSaid() {
        assertThat(OutliersText.of(trial(20))).isEmpty();
    }

    /** 60 k messages/s and a little more with each round; in some, half as many. */
    private static TrialSummary trial(int rounds, int... slow) {
        double[] rates = IntStream.rangeClosed(1, rounds)
                .mapToDouble(round -> 60_000 + 10 * round)
                .toArray();
        for (int round : slow) {
            rates[round - 1] = 30_000 + 10 * round;
        }
        MadeRun run = new MadeRun();
        run.messages("mpi-mpj-cluster", "processes", rates);
        return run.compare(rounds).trials().getFirst();
    }

    private static String text(int rounds, int... slow) {
        return OutliersText.of(trial(rounds, slow)).orElseThrow();
    }
}
