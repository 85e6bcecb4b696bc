package workbench.workload;

import java.util.List;
import java.util.function.Predicate;

/**
 * Compares what senders say they sent with what receivers say they received, delivery by delivery.
 *
 * @param reliability what may be lost or overtaken without being a mistake
 * @param each how many receivers each message goes to: one of them, or all that hear its sender
 */
public record Delivery(Reliability reliability, int each) {
    public Delivery(Reliability reliability) {
        this(reliability, 1);
    }

    /** Of all messages of an iteration. */
    public Verdict judge(List<Receipt> receipts) {
        return judge(only(receipts, Receipt.Produced.class), only(receipts, Receipt.Consumed.class));
    }

    /**
     * Of messages that come back: each way is judged by itself. What goes wrong on the way there is wrong on the way back as well, and counts
     * once.
     */
    Verdict thereAndBack(List<Receipt> receipts, Pairs pairs) {
        List<Receipt.Produced> sent = only(receipts, Receipt.Produced.class);
        Predicate<Receipt> isBack = receipt -> pairs.isFirst(receipt.rank());
        Verdict there = judge(sent, only(without(receipts, isBack), Receipt.Consumed.class));
        Verdict back = judge(sent, only(without(receipts, isBack.negate()), Receipt.Consumed.class));
        return new Verdict(
                back.sent(),
                back.received(),
                Math.max(there.lost(), back.lost()),
                Math.max(there.duplicate(), back.duplicate()),
                Math.max(there.reordered(), back.reordered()),
                Math.max(there.corrupt(), back.corrupt()),
                there.correct() && back.correct());
    }

    private Verdict judge(List<Receipt.Produced> producers, List<Receipt.Consumed> consumers) {
        long sent = each * producers.stream().mapToLong(Receipt.Produced::sent).sum();
        long received = consumers.stream().mapToLong(Receipt.Consumed::received).sum();
        long reordered =
                consumers.stream().mapToLong(Receipt.Consumed::reordered).sum();
        long corrupt = consumers.stream().mapToLong(Receipt.Consumed::corrupt).sum();
        long foreign = consumers.stream().mapToLong(Receipt.Consumed::foreign).sum();
        long distinct = producers.stream().mapToLong(p -> arrived(p, consumers)).sum();
        long lost = sent - distinct - Math.min(corrupt, sent - distinct);
        long duplicate = Math.max(0, received - corrupt - distinct) + reliability.mistaken(foreign);
        boolean complete = lost == 0 && duplicate == 0 && corrupt == 0;
        if (complete && each * checksum(producers) != consumerChecksum(consumers)) {
            corrupt = 1;
        }
        boolean correct = duplicate == 0 && corrupt == 0 && reliability.permits(lost, reordered);
        return new Verdict(sent, received, lost, duplicate, reordered, corrupt, correct);
    }

    /** How many of a producer's deliveries arrived: at each of its receivers by itself where all are to have them. */
    private long arrived(Receipt.Produced producer, List<Receipt.Consumed> consumers) {
        return each == 1
                ? distinct(producer, consumers)
                : consumers.stream()
                        .mapToLong(consumer -> distinct(producer, List.of(consumer)))
                        .sum();
    }

    /** How many different messages of a producer arrived anywhere; more than it sent cannot be different ones. */
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
        return Math.min(distinct, producer.sent());
    }

    private static long checksum(List<Receipt.Produced> producers) {
        return producers.stream().mapToLong(Receipt.Produced::checksum).sum();
    }

    private static long consumerChecksum(List<Receipt.Consumed> consumers) {
        return consumers.stream().mapToLong(Receipt.Consumed::checksum).sum();
    }

    private static List<Receipt> without(List<Receipt> receipts, Predicate<Receipt> which) {
        return receipts.stream().filter(which.negate()).toList();
    }

    private static <T extends Receipt> List<T> only(List<Receipt> receipts, Class<T> kind) {
        return receipts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
