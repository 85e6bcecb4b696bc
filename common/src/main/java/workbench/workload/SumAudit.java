package workbench.workload;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import workbench.metric.MetricCatalogue;

/** Checks that each element was summed exactly once and that the answer is that of the sequential computation. */
record SumAudit(long elements, int workers) {
    Assessment assess(List<Workload.Observed> iterations) {
        Optional<Receipt.Computed> baseline = iterations.stream()
                .filter(observed -> observed.is(Phase.BASELINE))
                .map(observed -> coordinator(observed.receipts()))
                .findFirst();
        return Assessment.of(
                iterations, receipts -> judge(receipts, baseline), verdict -> metrics(iterations, baseline));
    }

    /**
     * All begin at once; the clock runs from whoever was first. Threads and processes of one machine read the same clock: {@code System.nanoTime} is
     * {@code CLOCK_MONOTONIC} on Linux, which all of them share. Between machines the start skew would compare two clocks.
     */
    private Map<String, Double> metrics(List<Workload.Observed> iterations, Optional<Receipt.Computed> baseline) {
        double total = 0;
        double computeSeconds = 0;
        long skewNanos = 0;
        int sums = 0;
        for (Workload.Observed observed : iterations) {
            if (observed.is(Phase.TIMED)) {
                List<Receipt.Computed> all = observed.receipts(Receipt.Computed.class);
                LongSummaryStatistics begins =
                        all.stream().mapToLong(Receipt.Computed::beginNanos).summaryStatistics();
                total += (coordinator(observed.receipts()).endNanos() - begins.getMin()) / Units.NANOS_PER_SECOND;
                computeSeconds +=
                        all.stream().mapToLong(Receipt.Computed::computeNanos).sum() / Units.NANOS_PER_SECOND;
                skewNanos += begins.getMax() - begins.getMin();
                sums++;
            }
        }
        Map<String, Double> metrics = new LinkedHashMap<>();
        if (total > 0) {
            double mean = total / sums;
            double sequential = baseline.map(alone -> (alone.endNanos() - alone.beginNanos()) / Units.NANOS_PER_SECOND)
                    .orElse(0.0);
            metrics.put(MetricCatalogue.SECONDS.name(), mean);
            metrics.put(MetricCatalogue.ELEMENTS_PER_SECOND.name(), elements / mean);
            metrics.put(MetricCatalogue.SEQUENTIAL_SECONDS.name(), sequential);
            metrics.put(MetricCatalogue.SPEED_UP.name(), sequential / mean);
            metrics.put(
                    MetricCatalogue.COMMUNICATION_SHARE.name(), Math.max(0, 1 - computeSeconds / (workers * total)));
            metrics.put(MetricCatalogue.START_SKEW.name(), (double) skewNanos / sums);
            metrics.put(MetricCatalogue.SUMS.name(), (double) sums);
        }
        return metrics;
    }

    private Verdict judge(List<Receipt> receipts, Optional<Receipt.Computed> baseline) {
        List<Block> blocks = new ArrayList<>();
        long corrupt = 0;
        for (Receipt.Computed computed : Receipt.only(Receipt.Computed.class, receipts)) {
            blocks.addAll(Block.decode(computed.worked()));
            corrupt += computed.corrupt();
        }
        long received = blocks.stream().mapToLong(Block::count).sum();
        long covered = covered(blocks);
        Receipt.Computed answered = coordinator(receipts);
        boolean rightAnswer = answered.answered()
                && baseline.filter(alone -> alone.answer()[0] == answered.answer()[0])
                        .isPresent();
        boolean clean = covered == elements && received == covered && corrupt == 0;
        return new Verdict(
                elements, received, elements - covered, received - covered, 0, corrupt, clean && rightAnswer);
    }

    /** Elements in at least one block. */
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

    /** The only one that has an answer. */
    private static Receipt.Computed coordinator(List<Receipt> receipts) {
        return Receipt.only(Receipt.Computed.class, receipts).stream()
                .filter(computed -> computed.rank() == 0)
                .findFirst()
                .orElseGet(() -> new Receipt.Computed(0, false, new long[1], 0, new long[0], 0, 0, 0, 0));
    }
}
