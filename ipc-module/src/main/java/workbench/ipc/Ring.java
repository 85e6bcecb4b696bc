package workbench.ipc;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;

/**
 * A ring in shared memory with one writer and one reader. Parts of messages lie in blocks of their own, and how long each part is lies in a ring
 * beside them. Writer and reader tell each other in one word each how far they are. The writer's has also the length of its latest part: a reader
 * that keeps up learns all from it, and looks into the ring of lengths only where it has fallen behind, when sixteen of them come in a cache line. A
 * message that meets the end of the ring, or is too long for it, passes through in several parts.
 *
 * <pre>
 *   read │ written │ length, length, … │ part ····│ part ··········│ part │ …
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

    private static final long READ = 0;
    private static final long WRITTEN = BLOCK / 2;
    private static final long LENGTHS = BLOCK;

    /** A length has a bit less than a word has. */
    private static final int LAST = 1;

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

    /** One for each block, since a part takes one at least. */
    private static int lengths(long capacity) {
        return Math.toIntExact(around(capacity) / BLOCK);
    }

    /** Where the data begin. */
    private static long data(long capacity) {
        return LENGTHS + blocks((long) lengths(capacity) * Integer.BYTES);
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
        private final int lengthMask;
        /** So many bytes have passed, in whole blocks. */
        long passed;
        /** So many parts; begins again at 0 after the largest number. */
        int parts;

        End(MemorySegment memory, long capacity, Waiting waiting) {
            this.memory = memory;
            this.waiting = waiting;
            this.data = data(capacity);
            this.mask = around(capacity) - 1;
            this.lengthMask = lengths(capacity) - 1;
        }

        final long lengthAt() {
            return LENGTHS + (long) (parts & lengthMask) * Integer.BYTES;
        }

        final void pass(int part) {
            passed += blocks(part);
            parts++;
        }
    }

    /** The writer's end. */
    static class Writer extends End implements Outlet {
        private final long capacity;
        private final int mostPart;
        private long limit;

        Writer(MemorySegment memory, long capacity, Waiting waiting) {
            super(memory, capacity, waiting);
            this.capacity = capacity;
            this.limit = capacity;
            this.mostPart = (int) Math.max(BLOCK, capacity / 4);
        }

        @Override
        public final void send(byte[] message, int length) {
            int done = 0;
            do {
                long at = passed & mask;
                int part = (int) Math.min(Math.min(length - done, mostPart), mask + 1 - at);
                awaitRoom(blocks(part));
                MemorySegment.copy(message, done, memory, ValueLayout.JAVA_BYTE, data + at, part);
                done += part;
                tell(part, done == length ? LAST : 0);
            } while (done < length);
        }

        private void awaitRoom(long bytes) {
            for (int looks = 0; limit - passed < bytes; looks++) {
                limit = (long) WORD.getAcquire(memory, READ) + capacity;
                if (limit - passed < bytes) {
                    waiting.pause(looks);
                }
            }
        }

        private void tell(int part, int last) {
            int length = part << 1 | last;
            memory.set(ValueLayout.JAVA_INT, lengthAt(), length);
            pass(part);
            WORD.setRelease(memory, WRITTEN, (long) parts << Integer.SIZE | length);
        }
    }

    /** The reader's end. */
    static class Reader extends End implements Inlet {
        private long told;

        Reader(MemorySegment memory, long capacity, Waiting waiting) {
            super(memory, capacity, waiting);
        }

        @Override
        public final int receive(byte[] message) {
            int done = 0;
            int length;
            do {
                length = nextLength();
                int part = length >>> 1;
                MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, data + (passed & mask), message, done, part);
                done += part;
                pass(part);
                WORD.setRelease(memory, READ, passed);
            } while ((length & LAST) == 0);
            return done;
        }

        /** What the writer has told last is of the last part there is. */
        private int nextLength() {
            awaitPart();
            return written() == parts + 1 ? (int) told : memory.get(ValueLayout.JAVA_INT, lengthAt());
        }

        private void awaitPart() {
            for (int looks = 0; written() == parts; looks++) {
                told = (long) WORD.getAcquire(memory, WRITTEN);
                if (written() == parts) {
                    waiting.pause(looks);
                }
            }
        }

        private int written() {
            return (int) (told >> Integer.SIZE);
        }
    }
}
