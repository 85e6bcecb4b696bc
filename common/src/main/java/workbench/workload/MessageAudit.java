package workbench.workload;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares what producers say they sent with what consumers say they received, message by message. */
final class MessageAudit {
    private static final double NANOS_PER_SECOND = 1e9;

    private final long messageSizeBytes;

    MessageAudit(long messageSizeBytes) {
        this.messageSizeBytes = messageSizeBytes;
    }

    Assessment assess(List<Workload.Observed> iterations) {
        Verdict all = Verdict.NONE;
        Verdict timed = Verdict.NONE;
        Verdict verification = Verdict.NONE;
        double seconds = 0;
        for (Workload.Observed observed : iterations) {
            Verdict verdict = judge(observed.receipts());
            all = all.plus(verdict);
            switch (observed.iteration().phase()) {
                case TIMED -> {
                    timed = timed.plus(verdict);
                    seconds += seconds(observed.receipts());
                }
                case VERIFICATION -> verification = verification.plus(verdict);
                case WARMUP, BASELINE -> {}
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
        return new Assessment(verdict, verification, figures(timed, seconds));
    }

    private Map<String, Double> figures(Verdict timed, double seconds) {
        Map<String, Double> figures = new LinkedHashMap<>();
        if (seconds > 0) {
            figures.put("seconds", seconds);
            figures.put("messagesPerSecond", timed.received() / seconds);
            figures.put("bytesPerSecond", timed.received() * messageSizeBytes / seconds);
        }
        return figures;
    }

    /** From the first send to the last receive. */
    private static double seconds(List<Receipt> receipts) {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (Receipt receipt : receipts) {
            if (receipt instanceof Receipt.Produced produced && produced.sent() > 0) {
                first = Math.min(first, produced.firstSendNanos());
            } else if (receipt instanceof Receipt.Consumed consumed && consumed.received() > 0) {
                last = Math.max(last, consumed.lastReceiveNanos());
            }
        }
        return last > first ? (last - first) / NANOS_PER_SECOND : 0;
    }

    private static Verdict judge(List<Receipt> receipts) {
        List<Receipt.Produced> producers = only(receipts, Receipt.Produced.class);
        List<Receipt.Consumed> consumers = only(receipts, Receipt.Consumed.class);
        long sent = producers.stream().mapToLong(Receipt.Produced::sent).sum();
        long received = consumers.stream().mapToLong(Receipt.Consumed::received).sum();
        long reordered =
                consumers.stream().mapToLong(Receipt.Consumed::reordered).sum();
        long corrupt = consumers.stream().mapToLong(Receipt.Consumed::corrupt).sum();
        long foreign = consumers.stream().mapToLong(Receipt.Consumed::foreign).sum();
        long distinct =
                producers.stream().mapToLong(p -> distinct(p, consumers)).sum();
        long lost = sent - distinct - Math.min(corrupt, sent - distinct);
        long duplicate = Math.max(0, received - corrupt - distinct) + foreign;
        boolean clean = lost == 0 && duplicate == 0 && reordered == 0 && corrupt == 0;
        if (clean && checksum(producers) != consumerChecksum(consumers)) {
            corrupt = 1;
        }
        return new Verdict(sent, received, lost, duplicate, reordered, corrupt, clean && corrupt == 0);
    }

    /** How many different messages of a producer arrived anywhere. */
    private static long distinct(Receipt.Produced producer, List<Receipt.Consumed> consumers) {
        int words = consumers.stream()
                .mapToInt(c -> c.seen()[producer.rank()].length)
                .max()
                .orElse(0);
        long distinct = 0;
        for (int word = 0; word < words; word++) {
            long union = 0;
            for (Receipt.Consumed consumer : consumers) {
                long[] seen = consumer.seen()[producer.rank()];
                union |= word < seen.length ? seen[word] : 0;
            }
            distinct += Long.bitCount(union);
        }
        return distinct;
    }

    private static long checksum(List<Receipt.Produced> producers) {
        return producers.stream().mapToLong(Receipt.Produced::checksum).sum();
    }

    private static long consumerChecksum(List<Receipt.Consumed> consumers) {
        return consumers.stream().mapToLong(Receipt.Consumed::checksum).sum();
    }

    private static <T extends Receipt> List<T> only(List<Receipt> receipts, Class<T> kind) {
        return receipts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
