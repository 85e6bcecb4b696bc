package workbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workbench.result.FewSamples;
import workbench.result.LatencyBound;
import workbench.result.LatencyNanos;
import workbench.result.MadeRepetition;
import workbench.result.Metrics;
import workbench.result.TrialRecord;

class ProbeTest {
    private static final TrialRecord TRIAL =
            new TrialRecord("it", "producer-consumer", "udp", "processes", "portable", Map.of());

    /** What was lost has no latency, and would otherwise make a rate look the better the more of it is lost. */
    @ParameterizedTest
    @CsvSource({"p50, 0.4, true", "p50, 0.6, false", "p99, 0.009, true", "p99, 0.02, false", "max, 0.0001, false"})
    void aBoundDoesNotHoldWhereMoreIsLostThanItLeavesAside(String percentile, double lost, boolean holds) {
        Metrics metrics = new Metrics(
                Map.of("lostShare", lost), Map.of("latencyNanos", new LatencyNanos(1, 2, 3, 4, 5, 6, 10_000, 0)));

        assertThat(judged(percentile, metrics)).isEqualTo(holds ? new Probe.Held() : new Probe.Lossy(lost));
    }

    @ParameterizedTest
    @CsvSource({"p50, 19, 20", "p90, 99, 100", "p99, 999, 1000", "p999, 9999, 10000"})
    void aPercentileOfTooFewSamplesTellsNothing(String percentile, long samples, long least) {
        assertThat(judged(percentile, samples)).isEqualTo(new Probe.Few(new FewSamples(samples, least)));
        assertThat(judged(percentile, least)).isEqualTo(new Probe.Held());
        assertThat(judged("max", 1)).isEqualTo(new Probe.Held());
    }

    private static Probe judged(String percentile, long samples) {
        Metrics metrics = new Metrics(Map.of(), Map.of("latencyNanos", new LatencyNanos(1, 2, 3, 4, 5, 6, samples, 0)));
        return judged(percentile, metrics);
    }

    private static Probe judged(String percentile, Metrics metrics) {
        return Probe.of(
                new LatencyBound(percentile, 1_000),
                MadeRepetition.of(TRIAL).metrics(metrics).make());
    }
}
