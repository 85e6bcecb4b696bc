package workbench.workload;

import java.util.BitSet;
import java.util.List;

/**
 * Which messages of one sender have arrived, in blocks of {@link #BLOCK}. A block of which all have arrived takes one bit, so that what comes in
 * order takes next to nothing, however much it is; of another block each message takes a bit.
 *
 * @param whole a bitmap of the blocks of which all messages have arrived
 * @param scattered for each block a bitmap of its messages; empty where none has arrived, or all
 */
public record Sequences(long[] whole, long[][] scattered) {
    public static final int BLOCK = 1 << 16;

    public static final Sequences NONE = new Sequences(new long[0], new long[0][]);

    /** How many different messages have arrived at any of the receivers. */
    static long distinct(List<Sequences> receivers) {
        BitSet whole = new BitSet();
        int blocks = 0;
        for (Sequences receiver : receivers) {
            whole.or(BitSet.valueOf(receiver.whole));
            blocks = Math.max(blocks, receiver.scattered.length);
        }
        long distinct = (long) BLOCK * whole.cardinality();
        for (int block = whole.nextClearBit(0); block < blocks; block = whole.nextClearBit(block + 1)) {
            distinct += union(receivers, block).cardinality();
        }
        return distinct;
    }

    private static BitSet union(List<Sequences> receivers, int block) {
        BitSet union = new BitSet();
        for (Sequences receiver : receivers) {
            if (block < receiver.scattered.length) {
                union.or(BitSet.valueOf(receiver.scattered[block]));
            }
        }
        return union;
    }
}
