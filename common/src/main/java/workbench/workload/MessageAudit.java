package workbench.workload;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import workbench.metric.MetricCatalogue;

/**
 * Judges the iterations of a workload that sends messages, and adds up its metrics.
 *
 * @param judge of one iteration
 * @param reliability what may be missing
 */
public record MessageAudit(Function<List<Receipt>, Verdict> judge, Rates rates, Reliability reliability) {
    /** Metrics of what was received in so many seconds. */
    public interface Rates {
        /** @param bytes of all that was received; 0 where messages have one size */
        Map<String, Double> of(long received, long bytes, double seconds);
    }

    /**
     * Messages and bytes, each once however often it is delivered.
     *
     * @param messageSizeBytes of all messages, where they have one size
     * @param deliveries of each message
     */
    public static Rates messages(long messageSizeBytes, int deliveries) {
        return (received, bytes, seconds) -> {
            double messages = (double) received / deliveries;
            double volume = bytes == 0 ? messages * messageSizeBytes : (double) bytes / deliveries;
            Map<String, Double> metrics = new LinkedHashMap<>();
            metrics.put(MetricCatalogue.MESSAGES_PER_SECOND.name(), messages / seconds);
            metrics.put(MetricCatalogue.BYTES_PER_SECOND.name(), volume / seconds);
            return metrics;
        };
    }

    public Assessment assess(List<Workload.Observed> iterations) {
        double seconds = iterations.stream()
                .filter(observed -> observed.is(Phase.TIMED))
                .mapToDouble(observed -> seconds(observed.receipts()))
                .sum();
        long bytes = iterations.stream()
                .filter(observed -> observed.is(Phase.TIMED))
                .flatMap(observed -> observed.receipts(Receipt.Consumed.class).stream())
                .mapToLong(Receipt.Consumed::bytes)
                .sum();
        return Assessment.of(iterations, judge, verdict -> metrics(verdict, bytes, seconds));
    }

    private Map<String, Double> metrics(Verdict verdict, long bytes, double seconds) {
        Map<String, Double> metrics = new LinkedHashMap<>();
        if (seconds > 0) {
            metrics.put(MetricCatalogue.SECONDS.name(), seconds);
            metrics.putAll(rates.of(verdict.received(), bytes, seconds));
            if (reliability == Reliability.BEST_EFFORT) {
                metrics.put(MetricCatalogue.LOST.name(), 1 - (double) verdict.received() / verdict.sent());
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
        return last > first ? (last - first) / Units.NANOS_PER_SECOND : 0;
    }
}
