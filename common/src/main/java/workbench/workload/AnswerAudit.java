package workbench.workload;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import workbench.metric.Metric;
import workbench.metric.MetricCatalogue;

/**
 * Judges the iterations of a computation whose answer is to lie at every rank, the same at each. An iteration lasts from the first rank's begin to the last
 * one's answer.
 *
 * @param operations of one iteration
 * @param rate counts them per second
 * @param right the answer, in the computation's own code
 */
public record AnswerAudit(long operations, Metric rate, long[] right) {
    public Assessment assess(List<Workload.Observed> iterations) {
        double mean = ComputationTimes.of(iterations).mean();
        Map<String, Double> metrics = new LinkedHashMap<>();
        if (mean > 0) {
            metrics.put(MetricCatalogue.SECONDS.name(), mean);
            metrics.put(rate.name(), operations / mean);
        }
        return Assessment.of(iterations, this::judge, verdict -> metrics);
    }

    /** Counts operations, and as lost or corrupt the ranks whose answer is missing or wrong. */
    private Verdict judge(List<Receipt> receipts) {
        List<Receipt.Computed> ranks = Receipt.only(Receipt.Computed.class, receipts);
        long missing = ranks.stream().filter(rank -> !rank.answered()).count();
        long wrong = ranks.stream()
                .filter(rank -> rank.answered() && !Arrays.equals(rank.answer(), right))
                .count();
        boolean correct = !ranks.isEmpty() && missing == 0 && wrong == 0;
        return new Verdict(operations, correct ? operations : 0, missing, 0, 0, wrong, correct);
    }
}
