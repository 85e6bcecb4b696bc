package workbench.workload;

import java.util.ArrayList;
import java.util.List;

/**
 * What the stamps of an iteration's collective operations come to, in nanoseconds.
 *
 * @param own sum over operations, of one rank
 * @param skew sum of the times from the first rank's begin to the last one's
 * @param completion sum of the times from the last rank's begin to the last one's end
 * @param early how often a rank has ended before the last one began
 */
record CollectiveTimes(long operations, long own, long skew, long completion, long early) {
    /** As a receipt has it in place of stamps. */
    static CollectiveTimes of(Receipt.Computed receipt) {
        long[] worked = receipt.worked();
        return new CollectiveTimes(worked[0], worked[1], worked[2], worked[3], worked[4]);
    }

    private long[] code() {
        return new long[] {operations, own, skew, completion, early};
    }

    /** Receipts as {@link CollectivePart} writes them, with times in place of stamps; of operations that all ranks have done. */
    static List<Receipt> insteadOfStamps(List<Receipt> stamped) {
        List<Receipt.Computed> ranks = Receipt.only(Receipt.Computed.class, stamped);
        int done =
                ranks.stream().mapToInt(rank -> rank.worked().length / 2).min().orElse(0);
        long skew = 0;
        long completion = 0;
        long early = 0;
        for (int operation = 0; operation < done; operation++) {
            long first = Long.MAX_VALUE;
            long last = Long.MIN_VALUE;
            long out = Long.MIN_VALUE;
            for (Receipt.Computed rank : ranks) {
                first = Math.min(first, begin(rank, operation));
                last = Math.max(last, begin(rank, operation));
                out = Math.max(out, end(rank, operation));
            }
            for (Receipt.Computed rank : ranks) {
                early += end(rank, operation) < last ? 1 : 0;
            }
            skew += last - first;
            completion += out - last;
        }
        List<Receipt> receipts = new ArrayList<>();
        for (Receipt.Computed rank : ranks) {
            receipts.add(new CollectiveTimes(done, own(rank, done), skew, completion, early).in(rank));
        }
        return receipts;
    }

    private static long begin(Receipt.Computed rank, int operation) {
        return rank.worked()[2 * operation];
    }

    private static long end(Receipt.Computed rank, int operation) {
        return rank.worked()[2 * operation + 1];
    }

    private static long own(Receipt.Computed rank, int done) {
        long own = 0;
        for (int operation = 0; operation < done; operation++) {
            own += end(rank, operation) - begin(rank, operation);
        }
        return own;
    }

    /** A receipt with these times. */
    private Receipt in(Receipt.Computed rank) {
        return new Receipt.Computed(
                rank.rank(),
                rank.answered(),
                rank.answer(),
                rank.pieces(),
                code(),
                rank.corrupt(),
                rank.beginNanos(),
                rank.endNanos(),
                rank.computeNanos());
    }
}
