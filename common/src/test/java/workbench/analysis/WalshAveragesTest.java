package workbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WalshAveragesTest {
    /** Hamilton's depression scale before and after treatment: Hollander, Wolfe and Chicken, example 3.1. */
    private static final double[] DEPRESSION = {-0.952, 0.147, -1.022, -0.430, -0.620, -0.590, -0.490, 0.080, -0.010};

    @Test
    void itAgreesWithTheTextbook() {
        WalshAverages averages = new WalshAverages(DEPRESSION);

        assertThat(averages.median()).isEqualTo(-0.46, within(1e-9));
        assertThat(averages.lower()).isEqualTo(-0.786, within(1e-9));
        assertThat(averages.upper()).isEqualTo(-0.010, within(1e-9));
    }

    @Test
    void theQuantilesAreThoseOfTheTables() {
        int[] n = {6, 7, 8, 9, 10, 15, 20, 25, 50};

        assertThat(Arrays.stream(n).mapToLong(SignedRanks::outermost).toArray())
                .containsExactly(1, 3, 4, 6, 9, 26, 53, 90, 435);
    }

    @Test
    void beyondTheTablesTheQuantilesGoOn() {
        // Exactly 454 and 1956; to be a little wider does no harm.
        assertThat(SignedRanks.outermost(51)).isBetween(452L, 454L);
        assertThat(SignedRanks.outermost(100)).isBetween(1954L, 1956L);
    }

    @Test
    void countingFindsTheSameAsSorting() {
        Random random = new Random(3);
        for (int n = 6; n < 60; n++) {
            double[] values =
                    random.doubles(n).map(v -> Math.round(v * 40) / 8.0 - 2).toArray();
            double[] sorted = averages(values);
            WalshAverages counted = new WalshAverages(values);
            int outermost = (int) SignedRanks.outermost(n);

            assertThat(counted.lower()).isEqualTo(sorted[outermost - 1]);
            assertThat(counted.upper()).isEqualTo(sorted[sorted.length - outermost]);
            assertThat(counted.median()).isEqualTo((sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2);
        }
    }

    private static double[] averages(double[] values) {
        double[] averages = new double[values.length * (values.length + 1) / 2];
        int k = 0;
        for (int i = 0; i < values.length; i++) {
            for (int j = i; j < values.length; j++) {
                averages[k++] = (values[i] + values[j]) / 2;
            }
        }
        Arrays.sort(averages);
        return averages;
    }
}
