package workbench.ipc;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;

/**
 * What somebody would write who has shared memory and messages of a length that both ends know: slots, and two counters to look at, each in a cache
 * line of its own.
 */
final class BareSlots {
    private static final long READ = 0;
    private static final long WRITTEN = 64;
    private static final long DATA = 128;
    private static final long LEAST_SLOTS = 4;
    private static final VarHandle COUNTER = ValueLayout.JAVA_LONG.varHandle();

    private BareSlots() {}

    /** What slots of a capacity take in memory. */
    static long sizeBytes(long capacityBytes) {
        return DATA + capacityBytes;
    }

    /** A message that is longer than a slot takes several. */
    private static int slotBytes(long capacity, int mostBytes) {
        return (int) Math.min(mostBytes, capacity / LEAST_SLOTS);
    }

    /** The writer's end. */
    static final class Writer implements Outlet {
        private final MemorySegment memory;
        private final Waiting waiting;
        private final int slotBytes;
        private final long slots;
        private long written;
        private long limit;

        Writer(MemorySegment memory, Waiting waiting, int mostBytes) {
            long capacity = memory.byteSize() - DATA;
            this.memory = memory;
            this.waiting = waiting;
            this.slotBytes = slotBytes(capacity, mostBytes);
            this.slots = Long.highestOneBit(capacity / slotBytes);
            this.limit = slots;
        }

        @Override
        public void send(byte[] message, int length) {
            for (int done = 0; done < length; done += slotBytes) {
                for (int looks = 0; written == limit; looks++) {
                    limit = (long) COUNTER.getAcquire(memory, READ) + slots;
                    if (written == limit) {
                        waiting.pause(looks);
                    }
                }
                long slot = DATA + (written & slots - 1) * slotBytes;
                int part = Math.min(slotBytes, length - done);
                MemorySegment.copy(message, done, memory, ValueLayout.JAVA_BYTE, slot, part);
                COUNTER.setRelease(memory, WRITTEN, ++written);
            }
        }
    }

    /** The reader's end. */
    static final class Reader implements Inlet {
        private final MemorySegment memory;
        private final Waiting waiting;
        private final int slotBytes;
        private final long slots;
        private long read;
        private long limit;

        Reader(MemorySegment memory, Waiting waiting, int mostBytes) {
            long capacity = memory.byteSize() - DATA;
            this.memory = memory;
            this.waiting = waiting;
            this.slotBytes = slotBytes(capacity, mostBytes);
            this.slots = Long.highestOneBit(capacity / slotBytes);
        }

        @Override
        public int receive(byte[] message) {
            for (int done = 0; done < message.length; done += slotBytes) {
                for (int looks = 0; read == limit; looks++) {
                    limit = (long) COUNTER.getAcquire(memory, WRITTEN);
                    if (read == limit) {
                        waiting.pause(looks);
                    }
                }
                long slot = DATA + (read & slots - 1) * slotBytes;
                int part = Math.min(slotBytes, message.length - done);
                MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, slot, message, done, part);
                COUNTER.setRelease(memory, READ, ++read);
            }
            return message.length;
        }
    }
}
