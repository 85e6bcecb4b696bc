package workbench.ipc;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;

/**
 * A ring in shared memory with one writer and one reader. Parts of messages lie in blocks of their own. Writer and reader tell each other in one word
 * each how far they are: the writer at once, the reader when a quarter of the ring is free again or nothing is left to read. A part is as long as the
 * one before and lies behind it, unless a ring of changes beside them says that this part has another length or lies elsewhere: where all messages
 * are alike, nothing is written or read for a message but itself and the two words. A message that is longer than a quarter of the ring passes
 * through in several parts.
 *
 * <pre>
 *   read │ written │ change, change, … │ part ····│ part ··········│ part │ …
 * </pre>
 */
public final class Ring {
    /** Two cache lines, since processors fetch them in pairs: whoever reads the end of a part does not take the next one from its writer. */
    static final int BLOCK = 128;

    /**
     * So much memory is gone round through at least, however little of it may be filled at a time. Less is slower; how much
     * is in docs/experiments/2026-11-28-overhead-over-mmap.md.
     */
    private static final long LEAST_BYTES = 256 << 10;

    /** Where the reader tells how far it is. */
    static final long READ = 0;

    static final long WRITTEN = BLOCK;
    private static final long CHANGES = 2 * BLOCK;

    /**
     * As far behind a cache line's start as the bytes of an array, so that a copy crosses the lines of both at the same time.
     */
    private static final long ARRAY_HEADER = 16;

    /** A change: the number of the part it begins with, counted from 1, the length, and how many bytes have passed where the part lies. */
    private static final int CHANGE_BYTES = 4 * Long.BYTES;

    private static final long CHANGED_LENGTH = Long.BYTES;
    private static final long CHANGED_PLACE = 2 * Long.BYTES;

    /** A length has a bit less than a word has. */
    static final int LAST = 1;

    private static final int NO_LENGTH = -1;

    static final int LINE = 64;

    /** So much is fetched ahead, of parts that are not shorter. */
    static final int BYTES_AHEAD = 7 * LINE;

    static final VarHandle WORD = ValueLayout.JAVA_LONG.varHandle();

    private Ring() {}

    /**
     * What a ring takes in memory, which is zero at first.
     *
     * @param capacity bytes that may be in it; a power of two, a block at least
     */
    static long sizeBytes(long capacity) {
        return data(capacity) + around(capacity) + BYTES_AHEAD;
    }

    /** So many bytes are gone round through. */
    public static long around(long capacity) {
        if (capacity < BLOCK || Long.bitCount(capacity) != 1) {
            throw new IllegalArgumentException(
                    "a ring's capacity is a power of two and " + BLOCK + " at least, not " + capacity);
        }
        return Math.max(LEAST_BYTES, capacity);
    }

    /** One for each block: each part takes one at least, and may be as long as no other. */
    private static int changes(long capacity) {
        return Math.toIntExact(around(capacity) / BLOCK);
    }

    private static long data(long capacity) {
        return CHANGES + blocks((long) changes(capacity) * CHANGE_BYTES) + ARRAY_HEADER;
    }

    /** An empty part takes one, too. */
    static long blocks(long bytes) {
        return Math.max(BLOCK, roundUp(bytes, BLOCK));
    }

    /** @param unit a power of two */
    static long roundUp(long bytes, long unit) {
        return bytes + unit - 1 & -unit;
    }

    /** What both ends know of where they are. */
    abstract static class End {
        final MemorySegment memory;
        final WaitStrategy waiting;
        final long data;
        final long mask;
        /** Of the capacity: no part is longer, and so much room is told and waited for at once. */
        final long quarter;

        private final int changeMask;
        /** So many bytes have passed, in whole blocks, with what was left out at the ring's end. */
        long passed;
        /** So many parts. */
        long parts;
        /** The length of the latest part, with {@link #LAST}. */
        int latest = NO_LENGTH;

        private int changes;

        End(MemorySegment memory, long capacity, WaitStrategy waiting) {
            this.memory = memory;
            this.waiting = waiting;
            this.data = data(capacity);
            this.mask = around(capacity) - 1;
            this.quarter = Math.max(BLOCK, capacity / 4);
            this.changeMask = changes(capacity) - 1;
        }

        /** The writer's, before it tells of the part. */
        final void putChange(int next, long place) {
            memory.set(ValueLayout.JAVA_LONG, change() + CHANGED_LENGTH, next);
            memory.set(ValueLayout.JAVA_LONG, change() + CHANGED_PLACE, place);
            memory.set(ValueLayout.JAVA_LONG, change(), parts + 1);
            passChange(next, place);
        }

        /** If it begins with this part: one that has been taken has a lower number, and one that the writer has not told of yet a higher one. */
        final void takeChange() {
            if (memory.get(ValueLayout.JAVA_LONG, change()) == parts + 1) {
                passChange(
                        (int) memory.get(ValueLayout.JAVA_LONG, change() + CHANGED_LENGTH),
                        memory.get(ValueLayout.JAVA_LONG, change() + CHANGED_PLACE));
            }
        }

        /** Where the next change lies. */
        private long change() {
            return CHANGES + (long) (changes & changeMask) * CHANGE_BYTES;
        }

        private void passChange(int next, long place) {
            latest = next;
            passed = place;
            changes++;
        }

        final void pass(int part) {
            passed += blocks(part);
            parts++;
        }
    }
}
