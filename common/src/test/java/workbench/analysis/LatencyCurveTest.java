package workbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import workbench.record.Histograms;
import workbench.result.LatencyNanos;
import workbench.result.Metrics;
import workbench.result.Repetition;
import workbench.result.Status;

class LatencyCurveTest {
    @Test
    void eachRepetitionHasOneVoiceHoweverManySamplesItHas() {
        LatencyCurve curve = LatencyCurve.of(List.of(
                        repetition(1, histogram(1_000, 100)),
                        repetition(2, histogram(1_000_000, 300)),
                        repetition(3, histogram(1_000, 200))))
                .orElseThrow();

        assertThat(at(curve, 50).median()).isEqualTo(200);
        assertThat(at(curve, 50).min()).isEqualTo(100);
        assertThat(at(curve, 50).max()).isEqualTo(300);
        assertThat(curve.samples()).isEqualTo(1_000);
    }

    @Test
    void itEndsWhereARepetitionHasTooFewSamples() {
        LatencyCurve curve = LatencyCurve.of(
                        List.of(repetition(1, histogram(100_000, 100)), repetition(2, histogram(1_000, 100))))
                .orElseThrow();

        assertThat(curve.points().getLast().percent()).isCloseTo(99, Percentage.withPercentage(0.001));
        assertThat(curve.points().getFirst().percent()).isCloseTo(50, Percentage.withPercentage(0.001));
    }

    @Test
    void percentilesAreThoseOfTheHistogram() {
        Histogram histogram = Histograms.empty();
        for (int i = 1; i <= 1_000; i++) {
            histogram.recordValue(i);
        }

        LatencyCurve curve = LatencyCurve.of(List.of(repetition(1, histogram))).orElseThrow();

        assertThat(at(curve, 50).median()).isEqualTo(500);
        assertThat(at(curve, 90).median()).isEqualTo(900);
        assertThat(at(curve, 99).median()).isEqualTo(990);
    }

    @Test
    void thePercentilesOfTheRecordDoWhereThereIsNoHistogram() {
        Repetition whole = repetition(1, histogram(100_000, 100));

        for (String lacking : new String[] {"", "not Base64 at all", encoded(new byte[] {1, 2, 3})}) {
            LatencyCurve curve = LatencyCurve.of(List.of(with(whole, lacking))).orElseThrow();

            assertThat(curve.points()).extracting(LatencyCurve.Point::percent).hasSize(5);
            assertThat(at(curve, 99).median()).isEqualTo(100);
        }
    }

    @Test
    void whatHasNoTimesHasNoCurve() {
        assertThat(LatencyCurve.of(List.of())).isEmpty();
        assertThat(LatencyCurve.of(List.of(repetition(1, Histograms.empty())))).isEmpty();
    }

    private static Sample at(LatencyCurve curve, double percent) {
        return curve.points().stream()
                .filter(point -> Math.abs(point.percent() - percent) < 1e-6)
                .findFirst()
                .orElseThrow()
                .nanos();
    }

    private static Histogram histogram(int samples, long nanos) {
        Histogram histogram = Histograms.empty();
        histogram.recordValueWithCount(nanos, samples);
        return histogram;
    }

    private static Repetition repetition(int round, Histogram times) {
        LatencyNanos percentiles = new LatencyNanos(
                times.getValueAtPercentile(50),
                times.getValueAtPercentile(90),
                times.getValueAtPercentile(99),
                times.getValueAtPercentile(99.9),
                times.getValueAtPercentile(99.99),
                times.getMaxValue(),
                times.getTotalCount(),
                0);
        return repetition(
                round, new Metrics(Map.of(), Map.of("latencyNanos", percentiles)), encoded(Histograms.encode(times)));
    }

    private static Repetition with(Repetition repetition, String histogram) {
        return repetition(repetition.round(), repetition.metrics(), histogram);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static Repetition repetition(int round, Metrics metrics, String histogram) {
        return new Repetition(
                "t",
                "ping-pong",
                "a",
                "threads",
                "native",
                Map.of(),
                round,
                Status.OK,
                "",
                Made.GOOD,
                Made.GOOD,
                metrics,
                List.of(),
                Map.of(),
                null,
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                null,
                histogram,
                "",
                1);
    }
}
