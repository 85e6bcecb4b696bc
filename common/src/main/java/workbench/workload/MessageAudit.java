package workbench.workload;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import workbench.metric.MetricCatalogue;

/** Judges the iterations of a workload that sends messages, and adds up its metrics. */
public final class MessageAudit {
    private static final double NANOS_PER_SECOND = 1e9;

    private final Function<List<Receipt>, Verdict> judge;
    private final Rates rates;
    private final Reliability reliability;

    /** Metrics of what was received in so many seconds. */
    public interface Rates {
        Map<String, Double> of(long received, double seconds);
    }

    /**
     * @param judge of one iteration
     * @param reliability what may be missing
     */
    public MessageAudit(Function<List<Receipt>, Verdict> judge, Rates rates, Reliability reliability) {
        this.judge = judge;
        this.rates = rates;
        this.reliability = reliability;
    }

    /** Messages and bytes. */
    public static Rates messages(long messageSizeBytes) {
        return (received, seconds) -> {
            Map<String, Double> metrics = new LinkedHashMap<>();
            metrics.put(MetricCatalogue.MESSAGES_PER_SECOND.name(), received / seconds);
            metrics.put(MetricCatalogue.BYTES_PER_SECOND.name(), received * messageSizeBytes / seconds);
            return metrics;
        };
    }

    public Assessment assess(List<Workload.Observed> iterations) {
        Verdict all = Verdict.NONE;
        Verdict timed = Verdict.NONE;
        Verdict verification = Verdict.NONE;
        double seconds = 0;
        for (Workload.Observed observed : iterations) {
            Verdict verdict = judge.apply(observed.receipts());
            all = all.plus(verdict);
            switch (observed.iteration().phase()) {
                case TIMED -> {
                    timed = timed.plus(verdict);
                    seconds += seconds(observed.receipts());
                }
                case VERIFICATION -> verification = verification.plus(verdict);
                case WARMUP, SETTLING, BASELINE -> {}
            }
        }
        // A repetition that broke off in its warm-up has no timed messages.
        Verdict counted = timed.sent() > 0 ? timed : all;
        Verdict verdict = new Verdict(
                counted.sent(),
                counted.received(),
                all.lost(),
                all.duplicate(),
                all.reordered(),
                all.corrupt(),
                all.correct());
        return new Assessment(verdict, verification, metrics(timed, seconds));
    }

    private Map<String, Double> metrics(Verdict timed, double seconds) {
        Map<String, Double> metrics = new LinkedHashMap<>();
        if (seconds > 0) {
            metrics.put(MetricCatalogue.SECONDS.name(), seconds);
            metrics.putAll(rates.of(timed.received(), seconds));
            if (reliability == Reliability.BEST_EFFORT) {
                metrics.put(MetricCatalogue.LOST.name(), 1 - (double) timed.received() / timed.sent());
            }
        }
        return metrics;
    }

    /** From the first send to the last receive. */
    private static double seconds(List<Receipt> receipts) {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (Receipt receipt : receipts) {
            if (receipt instanceof Receipt.Produced produced && produced.sent() > 0) {
                first = Math.min(first, produced.firstSendNanos());
            } else if (receipt instanceof Receipt.Consumed consumed && consumed.lastReceiveNanos() != 0) {
                last = Math.max(last, consumed.lastReceiveNanos());
            }
        }
        return last > first ? (last - first) / NANOS_PER_SECOND : 0;
    }
}
