package workbench.ipc;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;

/**
 * A ring in shared memory with one writer and one reader. Parts of messages lie in blocks of their own. Writer and reader tell each other in one word
 * each how far they are: the writer at once, the reader when a quarter of the ring is free again or nothing is left to read. A part is as long as the
 * one before, unless a ring of changes beside them says that from this part on they have another length: where all messages are alike, nothing is
 * written or read for a message but itself and the two words. A message that meets the end of the ring, or is too long for it, passes through in
 * several parts.
 *
 * <pre>
 *   read │ written │ change, change, … │ part ····│ part ··········│ part │ …
 * </pre>
 */
final class Ring {
    /** Two cache lines, since processors fetch them in pairs: whoever reads the end of a part does not take the next one from its writer. */
    static final int BLOCK = 128;

    /**
     * So much memory is gone round through at least, however little of it may be filled at a time. Found by measuring: with 128 KiB a message of
     * 1 KiB took three times as long as with this; more was no gain.
     */
    private static final long LEAST_BYTES = 256 << 10;

    /** Where the reader tells how far it is. */
    static final long READ = 0;

    private static final long WRITTEN = BLOCK;
    private static final long CHANGES = 2 * BLOCK;

    /**
     * As far behind a cache line's start as the bytes of an array: a copy crosses the lines of both at the same time. Found by measuring: in windows
     * of 64 a message of 1 KiB took 175 ns without it and 145 with it; a round trip takes a twelfth more, since a message lies in one line more.
     */
    private static final long ARRAY_HEADER = 16;

    /** A change: the number of the part it begins with, counted from 1, and the new length. */
    private static final int CHANGE_BYTES = 2 * Long.BYTES;

    /** A length has a bit less than a word has. */
    private static final int LAST = 1;

    private static final int NO_LENGTH = -1;

    private static final VarHandle WORD = ValueLayout.JAVA_LONG.varHandle();

    private Ring() {}

    /**
     * What a ring takes in memory, which is zero at first.
     *
     * @param capacity bytes that may be in it; a power of two, a block at least
     */
    static long sizeBytes(long capacity) {
        return data(capacity) + around(capacity);
    }

    /** So many bytes are gone round through. */
    static long around(long capacity) {
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

    /** Where the data begin. */
    private static long data(long capacity) {
        return CHANGES + blocks((long) changes(capacity) * CHANGE_BYTES) + ARRAY_HEADER;
    }

    /** An empty part takes one, too. */
    private static long blocks(long bytes) {
        return Math.max(BLOCK, bytes + BLOCK - 1 & -BLOCK);
    }

    /** What both ends know of where they are. */
    private abstract static class End {
        final MemorySegment memory;
        final Waiting waiting;
        final long data;
        final long mask;
        /** Of the capacity: no part is longer, and so much room is told and waited for at once. */
        final long quarter;

        private final int changeMask;
        /** So many bytes have passed, in whole blocks. */
        long passed;
        /** So many parts. */
        long parts;
        /** The length of the latest part, with {@link #LAST}. */
        int latest = NO_LENGTH;

        private int changes;

        End(MemorySegment memory, long capacity, Waiting waiting) {
            this.memory = memory;
            this.waiting = waiting;
            this.data = data(capacity);
            this.mask = around(capacity) - 1;
            this.quarter = Math.max(BLOCK, capacity / 4);
            this.changeMask = changes(capacity) - 1;
        }

        /** Where the next change lies. */
        final long change() {
            return CHANGES + (long) (changes & changeMask) * CHANGE_BYTES;
        }

        final void passChange(int next) {
            latest = next;
            changes++;
        }

        final void pass(int part) {
            passed += blocks(part);
            parts++;
        }
    }

    /** The writer's end. */
    static class Writer extends End implements Outlet {
        /** So often one looks for a quarter. */
        private static final int PATIENT_LOOKS = 100;

        private final long capacity;
        private long limit;

        Writer(MemorySegment memory, long capacity, Waiting waiting) {
            super(memory, capacity, waiting);
            this.capacity = capacity;
            this.limit = capacity;
        }

        @Override
        public final void send(byte[] message, int length) {
            int done = 0;
            do {
                long at = passed & mask;
                int part = (int) Math.min(Math.min(length - done, quarter), mask + 1 - at);
                awaitRoom(blocks(part));
                MemorySegment.copy(message, done, memory, ValueLayout.JAVA_BYTE, data + at, part);
                done += part;
                tell(part, done == length ? LAST : 0);
            } while (done < length);
        }

        /**
         * Whoever finds the ring full lets its reader go ahead: each look takes the reader's word out of its cache. A reader that does not go ahead
         * is not waited for longer than has to be.
         */
        private void awaitRoom(long bytes) {
            if (limit - passed < bytes) {
                look();
                for (int looks = 0; limit - passed < (looks < PATIENT_LOOKS ? quarter : bytes); looks++) {
                    waiting.pause(looks);
                    look();
                }
            }
        }

        private void look() {
            limit = (long) WORD.getAcquire(memory, READ) + capacity;
        }

        private void tell(int part, int last) {
            int next = part << 1 | last;
            if (next != latest) {
                putChange(next);
            }
            pass(part);
            WORD.setRelease(memory, WRITTEN, parts);
        }

        private void putChange(int next) {
            memory.set(ValueLayout.JAVA_LONG, change() + Long.BYTES, next);
            memory.set(ValueLayout.JAVA_LONG, change(), parts + 1);
            passChange(next);
        }
    }

    /** The reader's end. */
    static class Reader extends End implements Inlet {
        private long written;
        private long told;

        Reader(MemorySegment memory, long capacity, Waiting waiting) {
            super(memory, capacity, waiting);
        }

        @Override
        public final int receive(byte[] message) {
            int done = 0;
            do {
                awaitPart();
                takeChange();
                int part = latest >>> 1;
                MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, data + (passed & mask), message, done, part);
                done += part;
                pass(part);
                tell();
            } while ((latest & LAST) == 0);
            return done;
        }

        /**
         * To tell of each part would take the word from a waiting writer's cache each time. With it and the writer's patience a message of 1 KiB took
         * 73 ns, without 85; by the half or by the sixteenth was slower than by the quarter.
         */
        private void tell() {
            if (parts == written || passed - told >= quarter) {
                told = passed;
                WORD.setRelease(memory, READ, passed);
            }
        }

        private void awaitPart() {
            for (int looks = 0; written == parts; looks++) {
                written = (long) WORD.getAcquire(memory, WRITTEN);
                if (written == parts) {
                    waiting.pause(looks);
                }
            }
        }

        /** If it begins with this part: one that has been taken has a lower number, and one that the writer has not told of yet a higher one. */
        private void takeChange() {
            if (memory.get(ValueLayout.JAVA_LONG, change()) == parts + 1) {
                passChange((int) memory.get(ValueLayout.JAVA_LONG, change() + Long.BYTES));
            }
        }
    }
}
