package workbench.workload;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Whether producers kept the rate that was asked of them. What is under way is bounded, so where receivers cannot keep up, producers are held
 * back and fall behind their schedule.
 *
 * @param perSecond messages of all producers together
 */
record OpenLoop(long perSecond) {
    /** A rate counts as reached from this share on: the last messages of a schedule may be late for a moment. */
    static final double REACHED = 0.97;

    private static final double NANOS_PER_SECOND = 1e9;

    Assessment assess(Assessment assessment, List<Workload.Observed> iterations) {
        double reached = sentPerSecond(iterations);
        if (reached == 0) {
            return assessment;
        }
        Map<String, Double> figures = new LinkedHashMap<>(assessment.figures());
        figures.put(ProducerConsumer.SENT_PER_SECOND, reached);
        String shortfall = reached >= REACHED * perSecond
                ? ""
                : String.format(
                        Locale.ROOT,
                        "the rate of %s was not reached: %.0f/s were sent",
                        Units.formatRate(perSecond),
                        reached);
        return new Assessment(assessment.verdict(), assessment.verification(), figures, shortfall);
    }

    /** From when the first message was to be sent until one interval after the last was. */
    private double sentPerSecond(List<Workload.Observed> iterations) {
        long sent = 0;
        double nanos = 0;
        for (Workload.Observed observed : iterations) {
            if (observed.iteration().phase() == Phase.TIMED) {
                long first = Long.MAX_VALUE;
                long last = Long.MIN_VALUE;
                for (Receipt receipt : observed.receipts()) {
                    if (receipt instanceof Receipt.Produced produced && produced.sent() > 0) {
                        sent += produced.sent();
                        first = Math.min(first, produced.firstSendNanos());
                        last = Math.max(last, produced.lastSendNanos());
                    }
                }
                nanos += last >= first ? last - first + NANOS_PER_SECOND / perSecond : 0;
            }
        }
        return nanos == 0 ? 0 : sent * NANOS_PER_SECOND / nanos;
    }
}
