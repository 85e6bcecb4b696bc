package workbench.overhead.ipc;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import workbench.ipc.Ring;
import workbench.ipc.WaitStrategy;
import workbench.overhead.bare.Ends;

/**
 * What somebody would write who has shared memory and messages of a length that both ends know: slots, and two counters to look at, each in a cache
 * line of its own. As much memory as the {@link Ring} goes round, and no more of it filled: how much that is decides more than all else.
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
        return DATA + Ring.around(capacityBytes);
    }

    private static long slots(long bytes, int slotBytes) {
        return Long.highestOneBit(bytes / slotBytes);
    }

    /** A message that is longer than a slot takes several. */
    private static int slotBytes(long capacity, int mostBytes) {
        return (int) Math.min(mostBytes, capacity / LEAST_SLOTS);
    }

    static final class Writer implements Ends.Out {
        private final MemorySegment memory;
        private final WaitStrategy waiting;
        private final int slotBytes;
        private final long bound;
        private final long mask;
        private long written;
        private long limit;

        Writer(MemorySegment memory, long capacity, WaitStrategy waiting, int mostBytes) {
            this.memory = memory;
            this.waiting = waiting;
            this.slotBytes = slotBytes(capacity, mostBytes);
            this.bound = slots(capacity, slotBytes);
            this.mask = slots(Ring.around(capacity), slotBytes) - 1;
            this.limit = bound;
        }

        @Override
        public void send(byte[] message, int length) {
            for (int done = 0; done < length; done += slotBytes) {
                for (int looks = 0; written == limit; looks++) {
                    limit = (long) COUNTER.getAcquire(memory, READ) + bound;
                    if (written == limit) {
                        waiting.pause(looks);
                    }
                }
                long slot = DATA + (written & mask) * slotBytes;
                int part = Math.min(slotBytes, length - done);
                MemorySegment.copy(message, done, memory, ValueLayout.JAVA_BYTE, slot, part);
                COUNTER.setRelease(memory, WRITTEN, ++written);
            }
        }
    }

    static final class Reader implements Ends.In {
        private final MemorySegment memory;
        private final WaitStrategy waiting;
        private final int slotBytes;
        private final long mask;
        private long read;
        private long limit;

        Reader(MemorySegment memory, long capacity, WaitStrategy waiting, int mostBytes) {
            this.memory = memory;
            this.waiting = waiting;
            this.slotBytes = slotBytes(capacity, mostBytes);
            this.mask = slots(Ring.around(capacity), slotBytes) - 1;
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
                long slot = DATA + (read & mask) * slotBytes;
                int part = Math.min(slotBytes, message.length - done);
                MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, slot, message, done, part);
                COUNTER.setRelease(memory, READ, ++read);
            }
            return message.length;
        }
    }
}
