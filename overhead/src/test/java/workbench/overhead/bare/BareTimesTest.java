package workbench.overhead.bare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;
import workbench.record.Histograms;
import workbench.record.IterationEnd;
import workbench.record.Recorders;
import workbench.workload.CollectiveKind;
import workbench.workload.CollectiveOperation;
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

    @Test
    void theTimesOfCollectiveOperationsStandInPlaceOfThoseThatControlSaw() {
        CollectiveOperation barrier = new CollectiveOperation(CollectiveKind.BARRIER);
        Parameters parameters = Parameters.of(barrier.parameters(), Map.of("operations", "2"));
        BareTimes collective =
                new BareTimes(Recorders.of(barrier, parameters, Reliability.RELIABLE, 0, new IterationEnd()));
        collective.begin(new Iteration(0, Phase.TIMED, 2, 0, 1));
        collective.started(System.nanoTime());

        collective.takeOperations(new long[] {1, 2, 3, 4});

        Receipt.Computed receipt =
                Receipt.only(Receipt.Computed.class, collective.receipts()).getFirst();
        assertThat(receipt.worked()).containsExactly(1, 2, 3, 4);
        assertThat(receipt.endNanos()).isGreaterThanOrEqualTo(receipt.beginNanos());
        collective.begin(new Iteration(1, Phase.TIMED, 2, 0, 1));
        assertThat(Receipt.only(Receipt.Computed.class, collective.receipts())
                        .getFirst()
                        .worked())
                .isEmpty();
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
