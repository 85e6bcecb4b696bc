package workbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import workbench.metric.MetricCatalogue;

class OutlierTest {
    @Test
    void whatLiesFarFromTheOthersIsFlaggedWithItsRound() {
        assertThat(in(100, 101, 99, 60, 102, 98)).containsExactly(new Outlier(4, 60));
        assertThat(in(100, 101, 99, 160, 102, 98)).containsExactly(new Outlier(4, 160));
    }

    /** Iglewicz and Hoaglin's modified z-score is 3.5 at ln 100 + 3.5 × ln 1.01 ÷ 0.6745. */
    @Test
    void theLimitIsThatOfTheModifiedScore() {
        double limit = 100 * Math.exp(3.5 * Math.log(1.01) / 0.6745);

        assertThat(in(100 / 1.01, 100, 100 * 1.01, 100 * 1.01, 100 / 1.02, limit * 0.999, 100))
                .isEmpty();
        assertThat(in(100 / 1.01, 100, 100 * 1.01, 100 * 1.01, 100 / 1.02, limit * 1.001, 100))
                .hasSize(1);
    }

    @Test
    void noiseThatIsLargeThroughoutFlagsNothing() {
        assertThat(in(100, 180, 60, 250, 40, 140)).isEmpty();
    }

    @Test
    void whereMostAreEqualTheOddOneIsFlagged() {
        assertThat(in(100, 100, 100, 100, 100, 80)).containsExactly(new Outlier(6, 80));
        assertThat(in(100, 100, 100, 100, 100, 100)).isEmpty();
    }

    @Test
    void fewFlagNothing() {
        assertThat(in(100, 101, 99, 10)).isEmpty();
    }

    @Test
    void anOutlierStaysInTheFigures() {
        Comparison comparison = new Made()
                .rates(Made.messages("jms", "threads"), 100, 101, 99, 60, 102, 98)
                .compare();

        TrialSummary trial = comparison.trials().getFirst();
        assertThat(trial.outliers()).containsExactly(new Outlier(4, 60));
        assertThat(trial.metrics()
                        .get(MetricCatalogue.MESSAGES_PER_SECOND.name())
                        .n())
                .isEqualTo(6);
    }

    private static List<Outlier> in(double... values) {
        Map<Integer, Double> byRound = new TreeMap<>();
        for (int i = 0; i < values.length; i++) {
            byRound.put(i + 1, values[i]);
        }
        return Outlier.in("", Sample.of("", byRound));
    }
}
