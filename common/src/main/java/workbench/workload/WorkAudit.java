package workbench.workload;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import workbench.metric.Metric;

/**
 * Judges a computation in which workers share the work: each unit of it was done exactly once, nothing that arrived was corrupt, and each answer that there
 * is to be is that of the sequential computation in the same repetition. A rank's receipt tells its units as {@link Block}s.
 *
 * @param units into which the work is cut: elements, rows, tiles
 * @param operations of the workload in each unit; verdicts count these
 * @param workers who compute
 * @param answers 1 where it lies at rank 0, or as many as there are ranks that have it
 * @param rate counts operations per second
 * @param right whether an answer is right, beside that of the sequential computation; not the same bits where these may differ
 */
record WorkAudit(
        long units, long operations, int workers, int answers, Metric rate, BiPredicate<long[], long[]> right) {

    /** Of a computation whose answer lies at rank 0, where a unit is an operation. */
    static WorkAudit ofRoot(long units, int workers, Metric rate) {
        return ofRoot(units, 1, workers, rate);
    }

    /** The same with several operations in each unit. */
    static WorkAudit ofRoot(long units, long operations, int workers, Metric rate) {
        return new WorkAudit(units, operations, workers, 1, rate, Arrays::equals);
    }

    Assessment assess(List<Workload.Observed> iterations) {
        Optional<long[]> alone = iterations.stream()
                .filter(observed -> observed.is(Phase.BASELINE))
                .flatMap(observed -> observed.receipts(Receipt.Computed.class).stream())
                .filter(Receipt.Computed::answered)
                .map(Receipt.Computed::answer)
                .findFirst();
        return Assessment.of(
                iterations,
                receipts -> judge(receipts, alone),
                verdict -> ComputationTimes.of(iterations).metrics(units * operations, workers, rate));
    }

    private Verdict judge(List<Receipt> receipts, Optional<long[]> alone) {
        List<Receipt.Computed> ranks = Receipt.only(Receipt.Computed.class, receipts);
        List<Block> blocks = new ArrayList<>();
        long corrupt = 0;
        for (Receipt.Computed rank : ranks) {
            blocks.addAll(Block.decode(rank.worked()));
            corrupt += rank.corrupt();
        }
        long done = blocks.stream().mapToLong(Block::count).sum();
        long covered = covered(blocks);
        boolean clean = covered == units && done == covered && corrupt == 0;
        return new Verdict(
                units * operations,
                done * operations,
                (units - covered) * operations,
                (done - covered) * operations,
                0,
                corrupt,
                clean && alone.filter(known -> areRight(ranks, known)).isPresent());
    }

    private boolean areRight(List<Receipt.Computed> ranks, long[] alone) {
        List<long[]> given = ranks.stream()
                .filter(Receipt.Computed::answered)
                .map(Receipt.Computed::answer)
                .filter(answer -> answer.length > 0)
                .toList();
        return given.size() == answers && given.stream().allMatch(answer -> right.test(answer, alone));
    }

    /** Units in at least one block. */
    private static long covered(List<Block> blocks) {
        List<Block> inOrder = new ArrayList<>(blocks);
        inOrder.sort(Comparator.comparingLong(Block::first));
        long covered = 0;
        long reached = 0;
        for (Block block : inOrder) {
            long end = block.first() + block.count();
            covered += Math.max(0, end - Math.max(block.first(), reached));
            reached = Math.max(reached, end);
        }
        return covered;
    }
}
