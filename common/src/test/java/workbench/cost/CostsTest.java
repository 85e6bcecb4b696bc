package workbench.cost;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CostsTest {
    @Test
    void whatWasUsedBeforeDoesNotCount() {
        assertThat(costs(70, 500).since(costs(50, 400))).isEqualTo(costs(20, 500));
    }

    @Test
    void iterationsAddUpAndTheHighestPeakStays() {
        assertThat(costs(20, 500).andLater(costs(1, 300))).isEqualTo(costs(21, 500));
        assertThat(costs(20, 300).andLater(costs(1, 500))).isEqualTo(costs(21, 500));
    }

    @Test
    void processesAddUpWithTheirPeaks() {
        assertThat(costs(20, 500).andBeside(costs(1, 300))).isEqualTo(costs(21, 800));
    }

    @Test
    void whatIsUnknownStaysUnknown() {
        Costs unknown = costs(Costs.UNKNOWN, Costs.UNKNOWN);

        assertThat(costs(70, 500).since(unknown).cpuNanos()).isEqualTo(Costs.UNKNOWN);
        assertThat(unknown.since(costs(70, 500)).cpuNanos()).isEqualTo(Costs.UNKNOWN);
        assertThat(costs(20, 500).andLater(unknown)).isEqualTo(costs(Costs.UNKNOWN, 500));
        assertThat(costs(20, 500).andBeside(unknown)).isEqualTo(unknown);
    }

    @Test
    void theLongestStandstillStays() {
        Costs stopped = new Costs(1, 1, 1, 1, 1, 1, 1, 900, "there", "then");

        assertThat(stopped.since(costs(1, 1)).standstillNanos()).isEqualTo(900);
        assertThat(stopped.andLater(costs(1, 1)).standstillNanos()).isEqualTo(900);
        assertThat(costs(1, 1).andBeside(stopped).standstillNanos()).isEqualTo(900);
    }

    private static Costs costs(long each, long peak) {
        return new Costs(each, each, each, each, each, each, peak, 0, "there", "then");
    }
}
