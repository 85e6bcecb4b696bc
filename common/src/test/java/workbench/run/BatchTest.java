package workbench.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import workbench.workload.Iteration;
import workbench.workload.Pacing;
import workbench.workload.Parameters;
import workbench.workload.Phase;
import workbench.workload.Receipt;
import workbench.workload.Workload;

class BatchTest {
    private static final byte[] SOME_TIMES = {1};
    private static final Parameters CLOSED = new Parameters(Map.of());
    private static final Parameters OPEN = new Parameters(Map.of("rate", "1000000/s"));

    @Test
    void shortMessagesAreTimedInBatches() {
        assertThat(Batch.of(CLOSED, observed(received(1_000, 100_001, SOME_TIMES)), 25))
                .isEqualTo(16);
    }

    @Test
    void inAnOpenLoopEachMessageIsTimed() {
        assertThat(Batch.of(OPEN, observed(received(1_000, 100_001, SOME_TIMES)), 25))
                .isEqualTo(1);
    }

    @Test
    void consumersThatReceiveAtTheSameTimeTakeLongerForEachMessage() {
        Receipt.Consumed one = received(500, 100_001, SOME_TIMES);
        assertThat(Batch.of(CLOSED, observed(one, one), 25)).isEqualTo(8);
    }

    @Test
    void longMessagesAreTimedOneByOne() {
        assertThat(Batch.of(CLOSED, observed(received(10, 100_001, SOME_TIMES)), 25))
                .isEqualTo(1);
    }

    @Test
    void whoTimesNothingDoesNotCount() {
        assertThat(Batch.of(CLOSED, observed(received(1_000, 100_001, new byte[0])), 25))
                .isEqualTo(1);
        assertThat(Batch.of(CLOSED, observed(), 25)).isEqualTo(1);
    }

    private static Workload.Observed observed(Receipt... consumed) {
        List<Receipt> receipts = new java.util.ArrayList<>(List.of(consumed));
        receipts.add(new Receipt.Produced(0, 1_000, 0, 1, 1, Pacing.NONE));
        return new Workload.Observed(new Iteration(0, Phase.WARMUP, 0, 0), receipts);
    }

    private static Receipt.Consumed received(long messages, long lastNanos, byte[] times) {
        return new Receipt.Consumed(1, messages, 0, 0, 0, 0, List.of(), lastNanos, times, 0, new long[0]);
    }
}
