package workbench.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import workbench.workload.Iteration;
import workbench.workload.Parameters;
import workbench.workload.Phase;
import workbench.workload.Pipeline;
import workbench.workload.PipelineTask;
import workbench.workload.Receipt;
import workbench.workload.Reliability;
import workbench.workload.Verdict;
import workbench.workload.Workload;

/** Recorders of a producer, three stages and a consumer, joined by a buffer. */
class PipelineTest {
    private static final Pipeline WORKLOAD = new Pipeline();
    private static final int STAGES = 3;
    private static final long MESSAGES = 50;
    private static final int SIZE = 64;

    private final byte[] message = new byte[SIZE];
    private List<Recorder> recorders;

    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            names = {"TIMED", "VERIFICATION"})
    void whatPassesEveryStageIsRight(Phase phase) {
        assertThat(run("none", phase, 1, 2, 3)).isEqualTo(new Verdict(MESSAGES, MESSAGES, 0, 0, 0, 0, true));
    }

    @ParameterizedTest
    @CsvSource({"loss, 1, 0, 0, 0", "duplicate, 0, 1, 0, 0", "reordering, 0, 0, 1, 0", "corruption, 0, 0, 0, 1"})
    void injectedMistakesAreFound(String fault, long lost, long duplicate, long reordered, long corrupt) {
        Verdict verdict = run(fault, Phase.VERIFICATION, 1, 2, 3);

        assertThat(new long[] {verdict.lost(), verdict.duplicate(), verdict.reordered(), verdict.corrupt()})
                .containsExactly(lost, duplicate, reordered, corrupt);
        assertThat(verdict.correct()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 2", "2 3", "", "2 1 3", "1 3 2", "1 2 3 3", "1 1 2 3", "1 2 4"})
    void aStageThatIsLeftOutOrPassedInAnotherOrderOrTwiceIsFound(String passed) {
        int[] stages = passed.isEmpty()
                ? new int[0]
                : List.of(passed.split(" ")).stream()
                        .mapToInt(Integer::parseInt)
                        .toArray();
        begin("none", Phase.TIMED);
        task(0).source().next(message);
        for (int stage : stages) {
            new PipelineTask(stage, task(1).role(), SIZE, 1, null, null).pass(message);
        }
        task(STAGES + 1).sink().accept(message, SIZE);

        assertThat(assess(Phase.TIMED).corrupt()).isEqualTo(1);
    }

    private Verdict run(String fault, Phase phase, int... stages) {
        begin(fault, phase);
        while (task(0).source().hasNext()) {
            task(0).source().next(message);
            for (int stage : stages) {
                task(stage).sink().accept(message, SIZE);
                task(stage).pass(message);
            }
            task(STAGES + 1).sink().accept(message, SIZE);
        }
        assertThat(recorders.get(1).received()).as("still on its way").isZero();
        return assess(phase);
    }

    private void begin(String fault, Phase phase) {
        IterationEnd end = new IterationEnd();
        recorders = IntStream.rangeClosed(0, STAGES + 1)
                .mapToObj(rank -> Recorders.of(WORKLOAD, parameters(fault), Reliability.RELIABLE, rank, end))
                .toList();
        for (Recorder recorder : recorders) {
            recorder.begin(new Iteration(3, phase, MESSAGES, 0));
            recorder.started(System.nanoTime());
        }
    }

    private PipelineTask task(int rank) {
        return (PipelineTask) recorders.get(rank).task();
    }

    private Verdict assess(Phase phase) {
        List<Receipt> receipts = new ArrayList<>();
        recorders.forEach(recorder -> receipts.addAll(recorder.receipts()));
        return WORKLOAD.assess(
                        parameters("none"),
                        List.of(new Workload.Observed(new Iteration(3, phase, MESSAGES, 0), receipts)))
                .verdict();
    }

    private static Parameters parameters(String fault) {
        return Parameters.of(
                WORKLOAD.parameters(), Map.of("messageSize", SIZE + "B", "stages", "" + STAGES, "fault", fault));
    }
}
