package workbench.ipc;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;

/**
 * A ring of bytes in shared memory with one writer and one reader, after Lamport (<i>Specifying concurrent program modules</i>, 1983): each end
 * alone moves its own position, and publishes it after the bytes. Positions only grow and lie in cache lines of their own. A message is its
 * length, four bytes, and its body, filled up to a multiple of four; one that is longer than the ring passes through in parts.
 */
final class Ring {
    static final long READ = 0;
    static final long WRITTEN = 64;
    static final long DATA = 128;
    private static final int ALIGNMENT = Integer.BYTES;
    private static final VarHandle POSITION = ValueLayout.JAVA_LONG.varHandle();

    private Ring() {}

    /** What a ring of a capacity takes in memory. */
    static long sizeBytes(long capacityBytes) {
        return DATA + capacityBytes;
    }

    private static int aligned(int length) {
        return (length + ALIGNMENT - 1) & -ALIGNMENT;
    }

    private static long capacity(MemorySegment memory) {
        long capacity = memory.byteSize() - DATA;
        if (Long.bitCount(capacity) != 1) {
            throw new IllegalArgumentException("a ring's capacity is a power of two, not " + capacity);
        }
        return capacity;
    }

    /** The writer's end. */
    static final class Writer implements Outlet {
        private final MemorySegment memory;
        private final long capacity;
        private final Waiting waiting;
        private long position;
        private long limit;

        Writer(MemorySegment memory, Waiting waiting) {
            this.memory = memory;
            this.capacity = capacity(memory);
            this.waiting = waiting;
            this.position = (long) POSITION.getAcquire(memory, WRITTEN);
            this.limit = (long) POSITION.getAcquire(memory, READ) + capacity;
        }

        @Override
        public void send(byte[] message, int length) {
            awaitRoom(Integer.BYTES);
            memory.set(ValueLayout.JAVA_INT, DATA + (position & capacity - 1), length);
            position += Integer.BYTES;
            int done = 0;
            while (done < length) {
                awaitRoom(1);
                long offset = position & capacity - 1;
                int part = (int) Math.min(length - done, Math.min(limit - position, capacity - offset));
                MemorySegment.copy(message, done, memory, ValueLayout.JAVA_BYTE, DATA + offset, part);
                done += part;
                position += part;
            }
            position += aligned(length) - length;
            publish();
        }

        @Override
        public Outlet bare(int mostBytes) {
            return new BareSlots.Writer(memory, capacity, waiting, mostBytes);
        }

        private void awaitRoom(int needed) {
            if (limit - position >= needed) {
                return;
            }
            publish();
            for (int looks = 0; limit - position < needed; looks++) {
                limit = (long) POSITION.getAcquire(memory, READ) + capacity;
                if (limit - position < needed) {
                    waiting.pause(looks);
                }
            }
        }

        private void publish() {
            POSITION.setRelease(memory, WRITTEN, position);
        }
    }

    /** The reader's end. */
    static final class Reader implements Inlet {
        private final MemorySegment memory;
        private final long capacity;
        private final Waiting waiting;
        private long position;
        private long limit;

        Reader(MemorySegment memory, Waiting waiting) {
            this.memory = memory;
            this.capacity = capacity(memory);
            this.waiting = waiting;
            this.position = (long) POSITION.getAcquire(memory, READ);
            this.limit = position;
        }

        @Override
        public int receive(byte[] message) {
            awaitBytes(Integer.BYTES);
            int length = memory.get(ValueLayout.JAVA_INT, DATA + (position & capacity - 1));
            position += Integer.BYTES;
            int done = 0;
            while (done < length) {
                awaitBytes(1);
                long offset = position & capacity - 1;
                int part = (int) Math.min(length - done, Math.min(limit - position, capacity - offset));
                MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, DATA + offset, message, done, part);
                done += part;
                position += part;
            }
            position += aligned(length) - length;
            publish();
            return length;
        }

        @Override
        public Inlet bare(int mostBytes) {
            return new BareSlots.Reader(memory, capacity, waiting, mostBytes);
        }

        private void awaitBytes(int needed) {
            if (limit - position >= needed) {
                return;
            }
            publish();
            for (int looks = 0; limit - position < needed; looks++) {
                limit = (long) POSITION.getAcquire(memory, WRITTEN);
                if (limit - position < needed) {
                    waiting.pause(looks);
                }
            }
        }

        private void publish() {
            POSITION.setRelease(memory, READ, position);
        }
    }
}
