package workbench.record;

import java.util.BitSet;

/**
 * Which messages of one sender have arrived: a bit each. As long as they come in order, nothing is written but how far they are; the bits of a
 * run are set when it ends.
 */
final class SequenceSet {
    private BitSet seen = new BitSet(0);
    private long limit;
    private long runStart;
    private long next;
    private long reordered;

    /** Nothing has arrived; room is made for what may. */
    void begin(long sequences) {
        limit = sequences;
        seen = new BitSet(Math.toIntExact(sequences));
        runStart = 0;
        next = 0;
        reordered = 0;
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
        setRun();
        if (sequence > next) {
            runStart = sequence;
            next = sequence + 1;
        } else {
            runStart = next;
            reordered += sequence < next - 1 ? 1 : 0;
            set(sequence, sequence + 1);
        }
    }

    /** As far as anything has arrived. */
    long[] copyOfSeen() {
        setRun();
        return seen.toLongArray();
    }

    private void setRun() {
        set(runStart, next);
    }

    private void set(long from, long to) {
        seen.set((int) from, (int) to);
    }
}
