package workbench.ipc;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;

/**
 * What somebody would write who has shared memory and messages of a length that both ends know: slots, and two counters to look at. It lies in the
 * memory of a {@link Ring} that is empty: its counters beside the ring's positions, its slots where the ring's bytes are.
 */
final class BareSlots {
    private static final long READ = Ring.READ + Long.BYTES;
    private static final long WRITTEN = Ring.WRITTEN + Long.BYTES;
    private static final long LEAST_SLOTS = 4;
    private static final VarHandle COUNTER = ValueLayout.JAVA_LONG.varHandle();

    private BareSlots() {}

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

        Writer(MemorySegment memory, long capacity, Waiting waiting, int mostBytes) {
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
                long slot = Ring.DATA + (written & slots - 1) * slotBytes;
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

        Reader(MemorySegment memory, long capacity, Waiting waiting, int mostBytes) {
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
                long slot = Ring.DATA + (read & slots - 1) * slotBytes;
                int part = Math.min(slotBytes, message.length - done);
                MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, slot, message, done, part);
                COUNTER.setRelease(memory, READ, ++read);
            }
            return message.length;
        }
    }
}
