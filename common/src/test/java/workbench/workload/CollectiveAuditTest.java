package workbench.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CollectiveAuditTest {
    /** Two operations; rank 1 comes 10 ns and 30 ns after rank 0. */
    private static final long[] RANK_0 = {100, 150, 200, 250};

    private static final long[] RANK_1 = {110, 170, 230, 260};

    @Test
    void theTimeIsTheMeanOfTheRanksMeansAndSkewedArrivalIsTold() {
        Assessment assessment = assess(CollectiveKind.BROADCAST, rank(0, RANK_0), rank(1, RANK_1));

        assertThat(assessment.verdict()).isEqualTo(new Verdict(2, 2, 0, 0, 0, 0, true));
        assertThat(assessment.metrics())
                .contains(
                        entry("operationNanos", 47.5),
                        entry("operationNanosLeast", 45.0),
                        entry("operationNanosMost", 50.0),
                        entry("completionNanos", 45.0),
                        entry("arrivalSkewNanos", 20.0),
                        entry("operationsPerSecond", 1e9 / 47.5),
                        entry("seconds", 1e-6));
    }

    @Test
    void iterationsCountAsManyOperationsAsTheyHave() {
        Workload.Observed first = timed(rank(0, RANK_0), rank(1, RANK_1));
        Workload.Observed second = timed(rank(0, 0, 80), rank(1, 0, 80));

        Map<String, Double> metrics = new CollectiveAudit(CollectiveKind.BROADCAST, 2)
                .assess(List.of(first, second))
                .metrics();
        assertThat(metrics.get("operationNanos")).isCloseTo((2 * 47.5 + 80) / 3, within(1e-9));
        assertThat(metrics.get("arrivalSkewNanos")).isCloseTo(40.0 / 3, within(1e-9));
    }

    @Test
    void whoLeavesABarrierBeforeAllHaveComeIsWrong() {
        assertThat(assess(CollectiveKind.BARRIER, rank(0, RANK_0), rank(1, RANK_1))
                        .verdict()
                        .correct())
                .isTrue();
        assertThat(assess(CollectiveKind.BARRIER, rank(0, RANK_0), rank(1, 110, 170, 251, 260))
                        .verdict())
                .isEqualTo(new Verdict(2, 2, 0, 0, 0, 1, false));
    }

    @Test
    void aResultThatIsWrongIsCorruptAndOneThatDidNotComeIsLost() {
        assertThat(assess(CollectiveKind.GATHER, said(0, true, 2, 1, 1, 0, 1, RANK_0), rank(1, RANK_1))
                        .verdict())
                .isEqualTo(new Verdict(2, 2, 0, 0, 0, 1, false));
        assertThat(assess(CollectiveKind.GATHER, said(0, true, 2, 1, 1, 1, 0, RANK_0), rank(1, RANK_1))
                        .verdict())
                .isEqualTo(new Verdict(2, 2, 1, 0, 0, 0, false));
    }

    @Test
    void whatARankHasNotDoneIsLost() {
        assertThat(assess(CollectiveKind.GATHER, rank(0, RANK_0), said(1, false, 2, 1, 0, 0, 0, 110, 170))
                        .verdict())
                .isEqualTo(new Verdict(2, 1, 1, 0, 0, 0, false));
        assertThat(assess(CollectiveKind.GATHER, rank(0, RANK_0)).verdict())
                .isEqualTo(new Verdict(2, 0, 2, 0, 0, 0, false));
    }

    @Test
    void resultsThatNobodyHasComparedAreNotRight() {
        assertThat(assess(CollectiveKind.BROADCAST, said(0, true, 2, 1, 0, 0, 0, RANK_0), rank(1, RANK_1))
                        .verdict()
                        .correct())
                .isFalse();
    }

    private static Assessment assess(CollectiveKind kind, Receipt... receipts) {
        return new CollectiveAudit(kind, 2).assess(List.of(timed(receipts)));
    }

    private static Workload.Observed timed(Receipt... receipts) {
        return new CollectiveOperation(CollectiveKind.GATHER)
                .kept(new Workload.Observed(new Iteration(0, Phase.TIMED, 0, 0), List.of(receipts)));
    }

    private static Receipt rank(int rank, long... stamps) {
        return said(rank, true, stamps.length / 2, 1, 1, 0, 0, stamps);
    }

    private static Receipt said(
            int rank,
            boolean answered,
            long planned,
            long toCompare,
            long compared,
            long missing,
            long wrong,
            long... stamps) {
        return new Receipt.Computed(
                rank,
                answered,
                new long[] {planned, toCompare, compared, missing},
                stamps.length / 2,
                stamps,
                wrong,
                0,
                1_000,
                0);
    }
}
