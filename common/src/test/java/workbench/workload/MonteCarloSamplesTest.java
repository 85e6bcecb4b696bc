package workbench.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonteCarloSamplesTest {
    private static final long SAMPLES = 4_000_000;

    /** Of n samples, hits scatter by the root of n p (1 - p). */
    @ParameterizedTest
    @ValueSource(longs = {1, 42, -7})
    void theyTellPiWithinTheirStatisticalError(long seed) {
        double share = Math.PI / 4;
        double error = 4 * Math.sqrt(share * (1 - share) / SAMPLES);

        double pi = 4.0 * new MonteCarloSamples(seed).hits(0, SAMPLES) / SAMPLES;

        assertThat(pi).isCloseTo(Math.PI, within(4 * error));
    }

    @Test
    void hitsOfPartsAddUp() {
        MonteCarloSamples samples = new MonteCarloSamples(3);

        assertThat(samples.hits(0, 333) + samples.hits(333, 667)).isEqualTo(samples.hits(0, 1000));
    }
}
