package workbench.workload;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import workbench.metric.Metric;
import workbench.metric.MetricCatalogue;

/**
 * Judges the iterations of a computation whose answer is to lie at every rank, the same at each. An iteration lasts from the first rank's begin to the last
 * one's answer.
 */
public final class AnswerAudit {
    private static final double NANOS_PER_SECOND = 1e9;

    private final long operations;
    private final Metric rate;
    private final long[] right;

    /**
     * @param operations of one iteration
     * @param rate counts them per second
     * @param right the answer, in the computation's own code
     */
    public AnswerAudit(long operations, Metric rate, long[] right) {
        this.operations = operations;
        this.rate = rate;
        this.right = right;
    }

    public Assessment assess(List<Workload.Observed> iterations) {
        Verdict all = Verdict.NONE;
        Verdict timed = Verdict.NONE;
        Verdict verification = Verdict.NONE;
        List<Double> seconds = new ArrayList<>();
        for (Workload.Observed observed : iterations) {
            List<Receipt.Computed> ranks = Receipt.computed(observed.receipts());
            Verdict verdict = judge(ranks);
            switch (observed.iteration().phase()) {
                case TIMED -> {
                    timed = timed.plus(verdict);
                    seconds.add(seconds(ranks));
                }
                case VERIFICATION -> verification = verification.plus(verdict);
                case WARMUP, SETTLING, BASELINE -> {}
            }
            all = all.plus(verdict);
        }
        Verdict counted = timed.sent() > 0 ? timed : all;
        Verdict verdict =
                new Verdict(counted.sent(), counted.received(), all.lost(), 0, 0, all.corrupt(), all.correct());
        return new Assessment(verdict, verification, metrics(seconds));
    }

    /** Counts operations, and as lost or corrupt the ranks whose answer is missing or wrong. */
    private Verdict judge(List<Receipt.Computed> ranks) {
        long missing = ranks.stream().filter(rank -> !rank.answered()).count();
        long wrong = ranks.stream()
                .filter(rank -> rank.answered() && !Arrays.equals(rank.answer(), right))
                .count();
        boolean correct = !ranks.isEmpty() && missing == 0 && wrong == 0;
        return new Verdict(operations, correct ? operations : 0, missing, 0, 0, wrong, correct);
    }

    private Map<String, Double> metrics(List<Double> seconds) {
        Map<String, Double> metrics = new LinkedHashMap<>();
        double mean =
                seconds.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        if (mean > 0) {
            metrics.put(MetricCatalogue.SECONDS.name(), mean);
            metrics.put(rate.name(), operations / mean);
        }
        return metrics;
    }

    private static double seconds(List<Receipt.Computed> ranks) {
        long begin =
                ranks.stream().mapToLong(Receipt.Computed::beginNanos).min().orElse(0);
        long end = ranks.stream().mapToLong(Receipt.Computed::endNanos).max().orElse(0);
        return Math.max(0, end - begin) / NANOS_PER_SECOND;
    }
}
