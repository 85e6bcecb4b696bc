package workbench.workload;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

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
        return judge(Receipt.only(Receipt.Produced.class, receipts), Receipt.only(Receipt.Consumed.class, receipts));
    }

    /**
     * Of messages that come back: to others first, then to their senders.
     *
     * @param senders the ranks 0 … senders−1
     */
    Verdict thereAndBack(List<Receipt> receipts, int senders) {
        return onEachLeg(receipts, rank -> rank < senders ? 1 : 0);
    }

    /**
     * Of messages that travel on: each leg of the way is judged by itself. What goes wrong on one of them is wrong on those behind it as well, and counts
     * once.
     *
     * @param leg the leg at whose end a receiver is, by its rank; the highest ends where messages stay
     */
    Verdict onEachLeg(List<Receipt> receipts, IntUnaryOperator leg) {
        List<Receipt.Produced> sent = Receipt.only(Receipt.Produced.class, receipts);
        Map<Integer, List<Receipt.Consumed>> received = Receipt.only(Receipt.Consumed.class, receipts).stream()
                .collect(Collectors.groupingBy(
                        receipt -> leg.applyAsInt(receipt.rank()), TreeMap::new, Collectors.toList()));
        return received.values().stream()
                .map(consumers -> judge(sent, consumers))
                .reduce(Delivery::furtherOn)
                .orElseGet(() -> judge(sent, List.of()));
    }

    private static Verdict furtherOn(Verdict before, Verdict leg) {
        return new Verdict(
                leg.sent(),
                leg.received(),
                Math.max(before.lost(), leg.lost()),
                Math.max(before.duplicate(), leg.duplicate()),
                Math.max(before.reordered(), leg.reordered()),
                Math.max(before.corrupt(), leg.corrupt()),
                before.correct() && leg.correct());
    }

    private Verdict judge(List<Receipt.Produced> producers, List<Receipt.Consumed> consumers) {
        long sent = each * sum(producers, Receipt.Produced::sent);
        long received = sum(consumers, Receipt.Consumed::received);
        long reordered = sum(consumers, Receipt.Consumed::reordered);
        long corrupt = sum(consumers, Receipt.Consumed::corrupt);
        long foreign = sum(consumers, Receipt.Consumed::foreign);
        long distinct = sum(producers, producer -> arrived(producer, consumers));
        long lost = sent - distinct - Math.min(corrupt, sent - distinct);
        long duplicate = Math.max(0, received - corrupt - distinct) + reliability.mistaken(foreign);
        boolean complete = lost == 0 && duplicate == 0 && corrupt == 0;
        if (complete
                && each * sum(producers, Receipt.Produced::checksum) != sum(consumers, Receipt.Consumed::checksum)) {
            corrupt = 1;
        }
        boolean correct = duplicate == 0 && corrupt == 0 && reliability.permits(lost, reordered);
        return new Verdict(sent, received, lost, duplicate, reordered, corrupt, correct);
    }

    /** How many of a producer's deliveries arrived: at each of its receivers by itself where all are to have them. */
    private long arrived(Receipt.Produced producer, List<Receipt.Consumed> consumers) {
        return each == 1
                ? distinct(producer, consumers)
                : sum(consumers, consumer -> distinct(producer, List.of(consumer)));
    }

    /** How many different messages of a producer arrived anywhere; more than it sent cannot be different ones. */
    private static long distinct(Receipt.Produced producer, List<Receipt.Consumed> consumers) {
        long distinct = Sequences.distinct(consumers.stream()
                .map(consumer -> consumer.seen().get(producer.rank()))
                .toList());
        return Math.min(distinct, producer.sent());
    }

    private static <R> long sum(List<R> receipts, ToLongFunction<R> part) {
        return receipts.stream().mapToLong(part).sum();
    }
}
