package workbench.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import workbench.metric.MetricCatalogue;

class WorkAuditTest {
    private static final long RIGHT = 42;

    @Test
    void aSumOfAllElementsWithTheRightAnswerIsCorrect() {
        Assessment assessment = assess(RIGHT, new Block(0, 60), new Block(60, 40));

        assertThat(assessment.verdict()).isEqualTo(new Verdict(100, 100, 0, 0, 0, 0, true));
        assertThat(assessment.metrics()).containsEntry("seconds", 10.0).containsEntry("sequentialSeconds", 20.0);
        assertThat(assessment.metrics()).containsEntry("speedUp", 2.0).containsEntry("communicationShare", 0.5);
        assertThat(assessment.metrics()).containsEntry("efficiency", 1.0).containsEntry("serialFraction", 0.0);
    }

    @Test
    void whoBeginsLateShowsInTheSkewAtTheStart() {
        assertThat(assess(RIGHT, new Block(0, 100)).metrics())
                .as("a worker begins after 1 s, the coordinator after 2 s")
                .containsEntry("startSkewNanos", 1e9);
    }

    @Test
    void aWrongAnswerIsNeverCorrect() {
        Verdict verdict = assess(RIGHT + 1, new Block(0, 100)).verdict();

        assertThat(verdict.correct()).isFalse();
        assertThat(verdict.complaint()).isEqualTo("wrong answer");
    }

    @Test
    void elementsThatNobodySummedAreLostThoughTheAnswerIsRight() {
        assertThat(assess(RIGHT, new Block(0, 50), new Block(51, 49)).verdict())
                .isEqualTo(new Verdict(100, 99, 1, 0, 0, 0, false));
    }

    @Test
    void elementsThatWereSummedTwiceAreDuplicateThoughTheAnswerIsRight() {
        assertThat(assess(RIGHT, new Block(0, 51), new Block(50, 50)).verdict())
                .isEqualTo(new Verdict(100, 101, 0, 1, 0, 0, false));
    }

    @Test
    void superlinearSpeedUpHasANegativeSerialFraction() {
        ComputationTimes times = new ComputationTimes(2, 20, 30, 15, 0, 30);

        assertThat(times.metrics(100, 2, MetricCatalogue.WORK_PER_SECOND))
                .containsEntry("seconds", 10.0)
                .containsEntry("workPerSecond", 10.0)
                .containsEntry("speedUp", 3.0)
                .containsEntry("efficiency", 1.5)
                .hasEntrySatisfying(
                        "serialFraction", fraction -> assertThat(fraction).isCloseTo(-1.0 / 3, within(1e-12)));
    }

    @Test
    void oneWorkerHasNoSerialFraction() {
        assertThat(new ComputationTimes(1, 10, 10, 10, 0, 10).metrics(100, 1, MetricCatalogue.WORK_PER_SECOND))
                .containsEntry("efficiency", 1.0)
                .doesNotContainKey("serialFraction");
    }

    @Test
    void everyRankThatIsToHaveTheAnswerMustHaveIt() {
        assertThat(atAllRanks(new long[] {RIGHT}, new long[] {RIGHT}).correct()).isTrue();
        assertThat(atAllRanks(new long[] {RIGHT}, new long[] {RIGHT + 1}).complaint())
                .isEqualTo("wrong answer");
        assertThat(atAllRanks(new long[] {RIGHT}, new long[0]).complaint()).isEqualTo("wrong answer");
    }

    /** Of two ranks with 50 rows each, of 3 operations a row. */
    private static Verdict atAllRanks(long[]... answers) {
        List<Receipt> receipts = new ArrayList<>();
        for (int rank = 0; rank < answers.length; rank++) {
            long[] worked = Block.code(List.of(new Block(rank * 50L, 50)));
            receipts.add(new Receipt.Computed(rank, true, answers[rank], 1, worked, 0, 0, 10, 5));
        }
        WorkAudit audit = new WorkAudit(100, 3, 2, 2, MetricCatalogue.WORK_PER_SECOND, Arrays::equals);
        Verdict verdict = audit.assess(List.of(
                        new Workload.Observed(
                                new Iteration(0, Phase.BASELINE, 0, 0), List.of(coordinator(RIGHT, 0, 20))),
                        new Workload.Observed(new Iteration(1, Phase.TIMED, 0, 0), receipts)))
                .verdict();
        assertThat(verdict.sent()).isEqualTo(300);
        return verdict;
    }

    private static Assessment assess(long answer, Block... blocks) {
        long second = 1_000_000_000;
        Workload.Observed baseline = new Workload.Observed(
                new Iteration(0, Phase.BASELINE, 0, 0), List.of(coordinator(RIGHT, 0, 20 * second)));
        List<Receipt> receipts = new ArrayList<>();
        receipts.add(coordinator(answer, 2 * second, 11 * second));
        receipts.add(new Receipt.Computed(
                1, false, new long[0], blocks.length, Block.code(List.of(blocks)), 0, second, 0, 10 * second));
        Workload.Observed timed = new Workload.Observed(new Iteration(1, Phase.TIMED, 0, 0), receipts);
        return WorkAudit.ofRoot(100, 2, MetricCatalogue.ELEMENTS_PER_SECOND).assess(List.of(baseline, timed));
    }

    private static Receipt coordinator(long answer, long beginNanos, long endNanos) {
        return new Receipt.Computed(0, true, new long[] {answer}, 0, new long[0], 0, beginNanos, endNanos, 0);
    }
}
