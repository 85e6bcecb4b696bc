package workbench.ipc;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;

/**
 * A ring in shared memory with one writer and one reader. A record is a word, which tells that it is there, and a part of a message, filled up to
 * whole cache lines; the writer publishes the word last. So the reader looks where the message will be, and no counter travels beside it (after
 * Giacomoni, Moseley and Vachharajani, <i>FastForward for efficient pipeline parallelism</i>, 2008). The reader tells how far it has read, which the
 * writer looks at when it has no room. A message that meets the end of the ring, or is too long for it, passes through in several records. A word is
 * written anew behind each record before that is published: what lay there was part of a message once.
 */
final class Ring {
    private static final long READ = 0;
    private static final int LINE = 64;
    private static final long DATA = LINE;
    private static final int WORD = Integer.BYTES;

    /** A word is the length of the part and two bits. */
    private static final int THERE = 1;

    private static final int LAST = 2;
    private static final int BITS = 2;

    private static final VarHandle WORDS = ValueLayout.JAVA_INT.varHandle();
    private static final VarHandle POSITION = ValueLayout.JAVA_LONG.varHandle();

    private Ring() {}

    /** What a ring of a capacity takes in memory. One line more than it holds: behind the last record lies a word that says that there is none. */
    static long sizeBytes(long capacityBytes) {
        return DATA + capacityBytes + LINE;
    }

    private static long lines(MemorySegment memory) {
        long bytes = memory.byteSize() - DATA;
        if (bytes < 2 * LINE || bytes % LINE != 0) {
            throw new IllegalArgumentException(
                    "a ring's capacity is a multiple of " + LINE + ", not " + (bytes - LINE));
        }
        return bytes;
    }

    private static int recordBytes(int part) {
        return (WORD + part + LINE - 1) & -LINE;
    }

    /** Where the record behind one lies. */
    private static long after(long at, int part, long end) {
        long next = at + recordBytes(part);
        return next == end ? DATA : next;
    }

    /** The writer's end. */
    static class Writer implements Outlet {
        private final MemorySegment memory;
        private final Waiting waiting;
        private final long end;
        private final int mostPart;
        private long at = DATA;
        private long room;
        private long written;

        Writer(MemorySegment memory, Waiting waiting) {
            long lines = lines(memory);
            this.memory = memory;
            this.waiting = waiting;
            this.end = DATA + lines;
            this.room = lines - LINE;
            this.mostPart = (int) Math.max(LINE, room / 4 & -LINE) - WORD;
        }

        @Override
        public final void send(byte[] message, int length) {
            int done = 0;
            do {
                int part = (int) Math.min(Math.min(length - done, mostPart), end - at - WORD);
                awaitRoom(recordBytes(part));
                write(message, done, part, done + part == length ? LAST : 0);
                done += part;
            } while (done < length);
        }

        /** The line that the reader looks at comes last, and all of it at once, since each look takes it away from here. */
        private void write(byte[] message, int from, int part, int last) {
            int first = Math.min(part, LINE - WORD);
            long next = after(at, part, end);
            MemorySegment.copy(message, from + first, memory, ValueLayout.JAVA_BYTE, at + LINE, part - first);
            memory.set(ValueLayout.JAVA_INT, next, 0);
            MemorySegment.copy(message, from, memory, ValueLayout.JAVA_BYTE, at + WORD, first);
            WORDS.setRelease(memory, at, part << BITS | last | THERE);
            at = next;
            written += recordBytes(part);
            room -= recordBytes(part);
        }

        private void awaitRoom(int bytes) {
            for (int looks = 0; room < bytes; looks++) {
                room = end - DATA - LINE - (written - (long) POSITION.getAcquire(memory, READ));
                if (room < bytes) {
                    waiting.pause(looks);
                }
            }
        }
    }

    /** The reader's end. */
    static class Reader implements Inlet {
        private final MemorySegment memory;
        private final Waiting waiting;
        private final long end;
        private long at = DATA;
        private long read;

        Reader(MemorySegment memory, Waiting waiting) {
            this.end = DATA + lines(memory);
            this.memory = memory;
            this.waiting = waiting;
        }

        @Override
        public final int receive(byte[] message) {
            int done = 0;
            int word;
            do {
                word = awaitWord();
                int part = word >>> BITS;
                MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, at + WORD, message, done, part);
                done += part;
                at = after(at, part, end);
                read += recordBytes(part);
                POSITION.setRelease(memory, READ, read);
            } while ((word & LAST) == 0);
            return done;
        }

        private int awaitWord() {
            int word = (int) WORDS.getAcquire(memory, at);
            for (int looks = 0; word == 0; looks++) {
                waiting.pause(looks);
                word = (int) WORDS.getAcquire(memory, at);
            }
            return word;
        }
    }
}
