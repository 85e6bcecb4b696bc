package workbench.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.HdrHistogram.Histogram;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import workbench.record.Histograms;
import workbench.result.LatencyNanos;
import workbench.workload.Pacing;
import workbench.workload.Receipt;

class TimesTest {
    private static final Percentage THREE_DIGITS = Percentage.withPercentage(0.1);

    @Test
    void theMeanStandsBesideThePercentiles() {
        LatencyNanos latency = Times.of(List.of(consumed(0, 100, 100, 100, 900)))
                .latencies("latencyNanos")
                .get("latencyNanos");

        assertThat(latency.p50()).isEqualTo(100);
        assertThat(latency.mean()).isCloseTo(300, THREE_DIGITS);
    }

    @Test
    void theRateTimesTheMeanTimeIsWhatIsInTheSystem() {
        Times times = Times.of(List.of(consumed(0, 1_000_000, 3_000_000)));

        assertThat(times.inSystem(10_000).orElseThrow()).isCloseTo(20, THREE_DIGITS);
    }

    @Test
    void howLateAMessageIsSentIsNoTimeInTheSystem() {
        Times times = Times.of(List.of(produced(500_000, 1_500_000), consumed(0, 2_000_000, 4_000_000)));

        assertThat(times.inSystem(10_000).orElseThrow()).isCloseTo(20, THREE_DIGITS);
    }

    @Test
    void whereTimesAreMissingNobodyKnowsWhatIsInTheSystem() {
        assertThat(Times.of(List.of(consumed(0))).inSystem(10_000)).isEmpty();
        assertThat(Times.of(List.of(consumed(1, 1_000_000))).inSystem(10_000)).isEmpty();
    }

    private static Receipt produced(long... lags) {
        return new Receipt.Produced(0, lags.length, 0, 1, 2, new Pacing(encoded(lags), 0, 0));
    }

    private static Receipt consumed(long negative, long... nanos) {
        return new Receipt.Consumed(1, nanos.length, 0, 0, 0, 0, List.of(), 1, encoded(nanos), negative, new long[0]);
    }

    private static byte[] encoded(long... nanos) {
        Histogram histogram = Histograms.empty();
        for (long one : nanos) {
            histogram.recordValue(one);
        }
        return Histograms.encode(histogram);
    }
}
