package workbench.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workbench.workload.Iteration;
import workbench.workload.Parameters;
import workbench.workload.Phase;
import workbench.workload.ProducerConsumer;
import workbench.workload.ProducerConsumerTask;
import workbench.workload.Receipt;
import workbench.workload.Reliability;
import workbench.workload.UsageException;
import workbench.workload.Verdict;
import workbench.workload.Workload;

/** Recorders of a producer and of three consumers that select, joined by a buffer. */
class SelectionTest {
    private static final ProducerConsumer WORKLOAD = new ProducerConsumer();
    private static final int CONSUMERS = 3;
    private static final int MESSAGES = 300;

    private final byte[] buffer = new byte[64];
    private final int[] taken = new int[CONSUMERS];
    private List<Recorder> recorders;

    @Test
    void eachConsumerGetsItsKind() {
        assertThat(pass("none", kind -> kind)).isEqualTo(new Verdict(MESSAGES, MESSAGES, 0, 0, 0, 0, true));
        assertThat(IntStream.of(taken)).allMatch(messages -> messages > MESSAGES / CONSUMERS / 2);
    }

    @Test
    void whatGoesToAnotherConsumerIsFoundThoughItArrives() {
        Verdict verdict = pass("none", kind -> kind == 2 ? 0 : kind);

        assertThat(verdict.correct()).isFalse();
        assertThat(verdict.received()).isEqualTo(MESSAGES);
        assertThat(verdict.corrupt()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"loss, 1, 0, 0, 0", "duplicate, 0, 1, 0, 0", "corruption, 0, 0, 0, 1"})
    void injectedMistakesAreFound(String fault, long lost, long duplicate, long reordered, long corrupt) {
        Verdict verdict = pass(fault, kind -> kind);

        assertThat(new long[] {verdict.lost(), verdict.duplicate(), verdict.reordered(), verdict.corrupt()})
                .containsExactly(lost, duplicate, reordered, corrupt);
        assertThat(verdict.correct()).isFalse();
    }

    @Test
    void reversedMessagesAreFoundAtOneOfThemAtLeast() {
        assertThat(pass("reordering", kind -> kind).reordered()).isPositive();
    }

    @Test
    void portableKernelsCannotSelect() {
        Map<String, String> settings = new LinkedHashMap<>(Map.of("distribution", "selector"));

        assertThatThrownBy(() -> WORKLOAD.settleForPortable(settings))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("'distribution' cannot be 'selector' with --kernel portable");
    }

    private Verdict pass(String fault, IntUnaryOperator routing) {
        Parameters parameters = Parameters.of(
                WORKLOAD.parameters(),
                Map.of("messageSize", "64B", "consumers", "" + CONSUMERS, "distribution", "selector", "fault", fault));
        Iteration iteration = new Iteration(1, Phase.VERIFICATION, MESSAGES, 0);
        IterationEnd end = new IterationEnd();
        recorders = IntStream.rangeClosed(0, CONSUMERS)
                .mapToObj(rank -> Recorders.of(WORKLOAD, parameters, Reliability.RELIABLE, rank, end))
                .toList();
        for (Recorder recorder : recorders) {
            recorder.begin(iteration);
            recorder.started(System.nanoTime());
        }
        while (task(0).source().hasNext()) {
            int length = task(0).source().next(buffer);
            int consumer = routing.applyAsInt(task(0).kind(buffer));
            taken[consumer]++;
            task(1 + consumer).sink().accept(buffer, length);
        }
        List<Receipt> receipts = new ArrayList<>();
        recorders.forEach(recorder -> receipts.addAll(recorder.receipts()));
        return WORKLOAD.assess(parameters, List.of(new Workload.Observed(iteration, receipts)))
                .verdict();
    }

    private ProducerConsumerTask task(int rank) {
        return (ProducerConsumerTask) recorders.get(rank).task();
    }
}
