package workbench.workload;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a participant of {@link Traffic} sends and receives: enough to make its source and its sink.
 *
 * @param senders participants that send: the ranks 0 … senders−1; they share an iteration's messages as evenly as can be
 * @param inRow messages that a sender sends in a row, without asking whether there is one more
 * @param receivers to how many this one sends, in turn or as they ask; 1 where all get the same, 0 where it sends nothing
 * @param hears ranks of the senders whose messages may come here; none where it receives nothing
 * @param timed what of its messages is timed
 * @param keeps false where what has come here is still on its way, and does not count as received
 */
public record Ports(int senders, int inRow, int receivers, List<Integer> hears, Timed timed, boolean keeps) {
    /** What is timed. */
    public enum Timed {
        /** From a message's sending to its arrival elsewhere. */
        ONE_WAY,
        /** From a message's sending to its coming back. */
        ROUND_TRIP,
        /** From a request's sending to the arrival of its reply. */
        CALL,
        /** When a row of messages was sent, or has arrived. */
        ROW,
        NOTHING;

        /** Whether each message has a time of its own. */
        boolean isOfEach() {
            return this == ONE_WAY || this == ROUND_TRIP || this == CALL;
        }
    }

    /**
     * Of a participant where the first ranks send and those behind them receive from all of these.
     *
     * @param receivers to how many each sends
     */
    public static Ports oneWay(int rank, int senders, int receivers) {
        return rank < senders
                ? new Ports(senders, 1, receivers, List.of(), Timed.ONE_WAY, true)
                : new Ports(senders, 1, 0, IntStream.range(0, senders).boxed().toList(), Timed.ONE_WAY, true);
    }

    public boolean sends() {
        return receivers > 0;
    }

    public boolean receives() {
        return !hears.isEmpty();
    }
}
