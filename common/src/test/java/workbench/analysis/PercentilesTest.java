package workbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workbench.record.Histograms;

class PercentilesTest {
    private static final double[] PERCENTS = {1e-9, 10, 50, 68.4, 90, 99, 99.9, 99.99, 100};

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 10, 100, 1_000, 54_321})
    void theyAreThoseOfTheHistogram(int samples) {
        Histogram histogram = Histograms.empty();
        Random random = new Random(samples);
        for (int i = 0; i < samples; i++) {
            histogram.recordValue(Math.round(1_000 * Math.exp(3 * random.nextGaussian())));
        }

        assertThat(Percentiles.of(histogram, PERCENTS))
                .containsExactly(Arrays.stream(PERCENTS)
                        .map(percent -> (double) histogram.getValueAtPercentile(percent))
                        .toArray());
    }
}
