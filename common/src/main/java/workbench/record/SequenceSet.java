package workbench.record;

import java.util.Arrays;
import java.util.BitSet;
import workbench.workload.Iteration;
import workbench.workload.Sequences;

/**
 * Which messages of one sender have arrived. As long as they come in order, nothing is written but how far they are; a run is noted when it ends,
 * in blocks with a bit for each message, or in none where it fills the block. So the time that one may measure does not depend on memory where
 * one receiver gets all, and takes a bit a message where several share them. Blocks are made before an iteration, as many as the one before needed
 * for its time and half as many again; should that not do, one is made when it is needed.
 */
final class SequenceSet {
    /** The block that a run has filled; never written to. */
    private static final BitSet WHOLE = wholeBlock();

    /** Blocks made ahead, at most: 32 MiB. */
    private static final int MOST_AHEAD = 4_096;

    private BitSet[] blocks = new BitSet[0];
    private boolean scattered;
    private long durationNanos;
    private long limit;
    private long runStart;
    private long next;
    private long reordered;

    /**
     * Nothing has arrived; room is made for what may.
     *
     * @param sequences the first sequence that cannot be
     */
    void begin(Iteration iteration, long sequences) {
        blocks = new BitSet[scattered ? blocksAhead(iteration.durationNanos(), sequences) : 0];
        Arrays.setAll(blocks, block -> new BitSet(Sequences.BLOCK));
        durationNanos = iteration.durationNanos();
        scattered = false;
        limit = sequences;
        runStart = 0;
        next = 0;
        reordered = 0;
    }

    private int blocksAhead(long nanos, long sequences) {
        boolean timed = nanos > 0 && durationNanos > 0;
        double expected = timed ? Math.min(sequences, 1.5 * next * nanos / durationNanos) : sequences;
        return (int) Math.min(MOST_AHEAD, 1 + expected / Sequences.BLOCK);
    }

    /** The first sequence that cannot be; 0 where nothing is heard of this sender. */
    long limit() {
        return limit;
    }

    /** The sequence behind the highest one that has arrived. */
    long next() {
        return next;
    }

    /** How many have arrived after a message that was sent later. */
    long reordered() {
        return reordered;
    }

    void add(long sequence) {
        if (sequence == next) {
            next++;
        } else {
            endRun(sequence);
        }
    }

    private void endRun(long sequence) {
        scattered = true;
        note(runStart, next);
        if (sequence > next) {
            runStart = sequence;
            next = sequence + 1;
        } else {
            runStart = next;
            reordered += sequence < next - 1 ? 1 : 0;
            note(sequence, sequence + 1);
        }
    }

    Sequences seen() {
        note(runStart, next);
        runStart = next;
        BitSet whole = new BitSet();
        long[][] parts = new long[blocks.length][];
        for (int block = 0; block < blocks.length; block++) {
            whole.set(block, blocks[block] == WHOLE);
            parts[block] = blocks[block] == null || blocks[block] == WHOLE ? new long[0] : blocks[block].toLongArray();
        }
        return new Sequences(whole.toLongArray(), parts);
    }

    private void note(long from, long to) {
        for (long at = from; at < to; ) {
            int block = Math.toIntExact(at / Sequences.BLOCK);
            long start = (long) block * Sequences.BLOCK;
            long end = Math.min(to, start + Sequences.BLOCK);
            note(block, (int) (at - start), (int) (end - start));
            at = end;
        }
    }

    private void note(int block, int from, int to) {
        if (block >= blocks.length) {
            blocks = Arrays.copyOf(blocks, Math.max(block + 1, 2 * blocks.length));
        }
        if (to - from == Sequences.BLOCK) {
            blocks[block] = WHOLE;
        } else if (blocks[block] != WHOLE) {
            blocks[block] = blocks[block] == null ? new BitSet(Sequences.BLOCK) : blocks[block];
            blocks[block].set(from, to);
        }
    }

    private static BitSet wholeBlock() {
        BitSet whole = new BitSet(Sequences.BLOCK);
        whole.set(0, Sequences.BLOCK);
        return whole;
    }
}
