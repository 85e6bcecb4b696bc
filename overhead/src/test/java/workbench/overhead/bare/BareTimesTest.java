package workbench.overhead.bare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;
import workbench.record.Histograms;
import workbench.record.IterationEnd;
import workbench.record.Recorders;
import workbench.workload.Iteration;
import workbench.workload.Parameters;
import workbench.workload.Phase;
import workbench.workload.PingPong;
import workbench.workload.Receipt;
import workbench.workload.Reliability;

class BareTimesTest {
    private static final Parameters PARAMETERS = Parameters.of(new PingPong().parameters(), Map.of());
    private static final int PINGER = 0;

    private final BareTimes times =
            new BareTimes(Recorders.of(new PingPong(), PARAMETERS, Reliability.RELIABLE, PINGER, new IterationEnd()));

    @Test
    void halfOfEachRoundTripIsInTheReceipt() {
        begin(4);

        times.takeRoundTrips(new long[] {8_000, 16_000, 99}, 2);

        assertThat(times.batch()).isEqualTo(4);
        assertThat(received().getTotalCount()).isEqualTo(2);
        assertThat(received().getMinValue()).isEqualTo(1_000);
        assertThat(received().getMaxValue()).isEqualTo(2_000);
    }

    @Test
    void theNextIterationBeginsWithoutTimes() {
        begin(4);
        times.takeRoundTrips(new long[] {8_000}, 1);

        begin(1);

        assertThat(times.batch()).isOne();
        assertThat(received().getTotalCount()).isZero();
    }

    private void begin(int batch) {
        times.begin(new Iteration(0, Phase.TIMED, 1_000, 0, batch));
        times.started(System.nanoTime());
    }

    private Histogram received() {
        Histogram histogram = Histograms.empty();
        times.receipts().stream()
                .filter(Receipt.Consumed.class::isInstance)
                .map(Receipt.Consumed.class::cast)
                .forEach(consumed -> Histograms.add(histogram, consumed.histogram()));
        return histogram;
    }
}
