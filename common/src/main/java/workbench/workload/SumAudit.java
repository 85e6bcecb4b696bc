package workbench.workload;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import workbench.metric.MetricCatalogue;

/** Checks that each element was summed exactly once and that the answer is that of the sequential computation. */
final class SumAudit {
    private static final double NANOS_PER_SECOND = 1e9;

    private final long elements;
    private final int workers;

    SumAudit(long elements, int workers) {
        this.elements = elements;
        this.workers = workers;
    }

    Assessment assess(List<Workload.Observed> iterations) {
        OptionalLong right = OptionalLong.empty();
        List<Double> seconds = new ArrayList<>();
        double sequentialSeconds = 0;
        double computeSeconds = 0;
        long skewNanos = 0;
        for (Workload.Observed observed : iterations) {
            Receipt.Computed answered = coordinator(observed.receipts());
            switch (observed.iteration().phase()) {
                case BASELINE -> {
                    right = OptionalLong.of(answered.answer()[0]);
                    sequentialSeconds = (answered.endNanos() - answered.beginNanos()) / NANOS_PER_SECOND;
                }
                case TIMED -> {
                    seconds.add((answered.endNanos() - firstBegin(observed.receipts())) / NANOS_PER_SECOND);
                    skewNanos += startSkewNanos(observed.receipts());
                    computeSeconds += computeNanos(observed.receipts()) / NANOS_PER_SECOND;
                }
                case WARMUP, SETTLING, VERIFICATION -> {}
            }
        }
        return new Assessment(
                verdict(iterations, right),
                verdict(only(iterations, Phase.VERIFICATION), right),
                metrics(seconds, sequentialSeconds, computeSeconds, skewNanos));
    }

    private Map<String, Double> metrics(
            List<Double> seconds, double sequentialSeconds, double computeSeconds, long skewNanos) {
        Map<String, Double> metrics = new LinkedHashMap<>();
        double total = seconds.stream().mapToDouble(Double::doubleValue).sum();
        if (total > 0) {
            double mean = total / seconds.size();
            metrics.put(MetricCatalogue.SECONDS.name(), mean);
            metrics.put(MetricCatalogue.ELEMENTS_PER_SECOND.name(), elements / mean);
            metrics.put(MetricCatalogue.SEQUENTIAL_SECONDS.name(), sequentialSeconds);
            metrics.put(MetricCatalogue.SPEED_UP.name(), sequentialSeconds / mean);
            metrics.put(
                    MetricCatalogue.COMMUNICATION_SHARE.name(), Math.max(0, 1 - computeSeconds / (workers * total)));
            metrics.put(MetricCatalogue.START_SKEW.name(), (double) skewNanos / seconds.size());
            metrics.put(MetricCatalogue.SUMS.name(), (double) seconds.size());
        }
        return metrics;
    }

    /** Sent and received are counted in the timed iterations where there are any; mistakes in all of them. */
    private Verdict verdict(List<Workload.Observed> iterations, OptionalLong right) {
        Verdict all = Verdict.NONE;
        Verdict timed = Verdict.NONE;
        for (Workload.Observed observed : iterations) {
            if (observed.iteration().phase() != Phase.BASELINE) {
                Verdict verdict = judge(observed.receipts(), right);
                all = all.plus(verdict);
                timed = observed.iteration().phase() == Phase.TIMED ? timed.plus(verdict) : timed;
            }
        }
        Verdict counted = timed.sent() > 0 ? timed : all;
        return new Verdict(
                counted.sent(), counted.received(), all.lost(), all.duplicate(), 0, all.corrupt(), all.correct());
    }

    private Verdict judge(List<Receipt> receipts, OptionalLong right) {
        List<Block> blocks = new ArrayList<>();
        long corrupt = 0;
        for (Receipt.Computed computed : Receipt.computed(receipts)) {
            blocks.addAll(Block.decode(computed.worked()));
            corrupt += computed.corrupt();
        }
        long received = blocks.stream().mapToLong(Block::count).sum();
        long covered = covered(blocks);
        Receipt.Computed answered = coordinator(receipts);
        boolean rightAnswer = answered.answered() && right.isPresent() && answered.answer()[0] == right.getAsLong();
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

    /** All begin at once; the clock runs from whoever was first. */
    private static long firstBegin(List<Receipt> receipts) {
        return begins(receipts).min().orElse(0);
    }

    /**
     * From the first participant's begin to the last one's. Threads and processes of one machine read the same clock: {@code System.nanoTime} is
     * {@code CLOCK_MONOTONIC} on Linux, which all of them share. Between machines this would compare two clocks.
     */
    private static long startSkewNanos(List<Receipt> receipts) {
        return begins(receipts).max().orElse(0) - firstBegin(receipts);
    }

    private static LongStream begins(List<Receipt> receipts) {
        return Receipt.computed(receipts).stream().mapToLong(Receipt.Computed::beginNanos);
    }

    private static long computeNanos(List<Receipt> receipts) {
        return Receipt.computed(receipts).stream()
                .mapToLong(Receipt.Computed::computeNanos)
                .sum();
    }

    /** The only one that has an answer. */
    private static Receipt.Computed coordinator(List<Receipt> receipts) {
        return Receipt.computed(receipts).stream()
                .filter(computed -> computed.rank() == 0)
                .findFirst()
                .orElseGet(() -> new Receipt.Computed(0, false, new long[1], 0, new long[0], 0, 0, 0, 0));
    }

    private static List<Workload.Observed> only(List<Workload.Observed> iterations, Phase phase) {
        return iterations.stream().filter(o -> o.iteration().phase() == phase).toList();
    }
}
