package workbench.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import workbench.workload.Assessment;
import workbench.workload.Iteration;
import workbench.workload.Parameters;
import workbench.workload.Phase;
import workbench.workload.ProducerConsumer;
import workbench.workload.ProducerConsumerTask;
import workbench.workload.Receipt;
import workbench.workload.Reliability;
import workbench.workload.Verdict;
import workbench.workload.Workload;

/** A producer's and a consumer's recorders, joined by a buffer, with messages of several sizes. */
class MixedSizesTest {
    private static final ProducerConsumer WORKLOAD = new ProducerConsumer();
    private static final String MIX = "mix:33B*2,40B*2,101B*1";
    private static final int MESSAGES = 100;

    private final byte[] buffer = new byte[101];
    private Recorder producer;
    private Recorder consumer;
    private long bytes;

    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            names = {"TIMED", "VERIFICATION"})
    void whatIsHandedOutIsWhatArrivesAndTheVolumeIsExact(Phase phase) {
        Assessment assessment = pass("none", phase, length -> length);

        assertThat(assessment.verdict()).isEqualTo(new Verdict(MESSAGES, MESSAGES, 0, 0, 0, 0, true));
        assertThat(((Receipt.Consumed) consumer.receipts().getFirst()).bytes()).isEqualTo(bytes);
        assertThat(bytes).isBetween(33L * MESSAGES, 101L * MESSAGES);
        if (phase == Phase.TIMED) {
            assertThat(assessment.metrics())
                    .containsEntry(
                            "bytesPerSecond", bytes / assessment.metrics().get("seconds"));
        }
    }

    @Test
    void aMessageOfAnotherSizeOfTheMixIsCorrupt() {
        Verdict verdict =
                pass("none", Phase.TIMED, length -> length == 40 ? 33 : length).verdict();

        assertThat(verdict.corrupt()).isBetween(1L, MESSAGES - 1L);
        assertThat(verdict.lost()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"loss, 1, 0, 0, 0", "duplicate, 0, 1, 0, 0", "reordering, 0, 0, 1, 0", "corruption, 0, 0, 0, 1"})
    void injectedMistakesAreFound(String fault, long lost, long duplicate, long reordered, long corrupt) {
        Verdict verdict = pass(fault, Phase.VERIFICATION, length -> length).verdict();

        assertThat(new long[] {verdict.lost(), verdict.duplicate(), verdict.reordered(), verdict.corrupt()})
                .containsExactly(lost, duplicate, reordered, corrupt);
        assertThat(verdict.correct()).isFalse();
    }

    private Assessment pass(String fault, Phase phase, IntUnaryOperator onItsWay) {
        Parameters parameters = Parameters.of(WORKLOAD.parameters(), Map.of("messageSize", MIX, "fault", fault));
        Iteration iteration = new Iteration(1, phase, MESSAGES, 0);
        IterationEnd end = new IterationEnd();
        producer = Recorders.of(WORKLOAD, parameters, Reliability.RELIABLE, 0, end);
        consumer = Recorders.of(WORKLOAD, parameters, Reliability.RELIABLE, 1, end);
        for (Recorder recorder : List.of(producer, consumer)) {
            recorder.begin(iteration);
            recorder.started(System.nanoTime());
        }
        while (task(producer).source().hasNext()) {
            int length = task(producer).source().next(buffer);
            bytes += length;
            task(consumer).sink().accept(buffer, onItsWay.applyAsInt(length));
        }
        List<Receipt> receipts = new ArrayList<>(producer.receipts());
        receipts.addAll(consumer.receipts());
        return WORKLOAD.assess(parameters, List.of(new Workload.Observed(iteration, receipts)));
    }

    private static ProducerConsumerTask task(Recorder recorder) {
        return (ProducerConsumerTask) recorder.task();
    }
}
