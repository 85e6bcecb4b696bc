package workbench.ipc;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.OptionalInt;
import workbench.ipc.posix.Semaphore;

/**
 * The bounded buffer of the textbooks in shared memory: slots, and two semaphores that count the free and the full ones. With one writer and one
 * reader no third is needed to guard the positions, which each keeps to itself. A message that is longer than a slot goes through several.
 *
 * <p>Without capacity there is one slot, which counts as free only when its reader has taken what is in it: the writer waits for that, and so for
 * its reader.
 */
final class SlotRing {
    private static final long PART = 0;
    private static final long LEFT = Integer.BYTES;
    private static final long DATA = 2 * Integer.BYTES;
    private static final int MOST_SLOT_BYTES = 64 << 10;
    private static final int MOST_BYTES = 16 << 20;

    private SlotRing() {}

    /**
     * How large it is.
     *
     * @param rendezvous whether writer and reader wait for each other
     */
    record Shape(int slots, int slotBytes, boolean rendezvous) {
        static Shape rendezvous(long messageBytes) {
            return new Shape(1, slotBytes(messageBytes), true);
        }

        /**
         * Slots for messages of a size.
         *
         * @param slots as many as the user says
         * @param underWay unless he says it: so many, within reason
         */
        static Shape bounded(long messageBytes, OptionalInt slots, long underWay) {
            int slotBytes = slotBytes(messageBytes);
            return new Shape(
                    slots.orElseGet(() -> Math.clamp(underWay, 1, Math.max(1, MOST_BYTES / slotBytes))),
                    slotBytes,
                    false);
        }

        private static int slotBytes(long messageBytes) {
            return Math.clamp(messageBytes + 7 & -8, 8, MOST_SLOT_BYTES);
        }

        long bytes() {
            return slots * strideBytes();
        }

        long strideBytes() {
            return DATA + slotBytes;
        }

        /** What the semaphore of the free slots begins with. */
        int free() {
            return rendezvous ? 0 : slots;
        }
    }

    /** What it consists of. */
    record Parts(MemorySegment memory, Semaphore free, Semaphore full) {}

    /** What both ends have. */
    private abstract static class End implements AutoCloseable {
        final MemorySegment memory;
        final Shape shape;
        final Semaphore free;
        final Semaphore full;
        long position;

        End(Parts parts, Shape shape) {
            this.memory = parts.memory;
            this.shape = shape;
            this.free = parts.free;
            this.full = parts.full;
        }

        @Override
        public void close() throws Exception {
            free.close();
            full.close();
        }
    }

    static final class Writer extends End implements Outlet {
        Writer(Parts parts, Shape shape) {
            super(parts, shape);
        }

        @Override
        public void send(byte[] message, int length) throws Exception {
            int done = 0;
            do {
                if (!shape.rendezvous) {
                    free.down();
                }
                long slot = position++ % shape.slots * shape.strideBytes();
                int part = Math.min(length - done, shape.slotBytes);
                memory.set(ValueLayout.JAVA_INT, slot + PART, part);
                memory.set(ValueLayout.JAVA_INT, slot + LEFT, length - done - part);
                MemorySegment.copy(message, done, memory, ValueLayout.JAVA_BYTE, slot + DATA, part);
                done += part;
                full.up();
                if (shape.rendezvous) {
                    free.down();
                }
            } while (done < length);
        }
    }

    static final class Reader extends End implements Inlet {
        Reader(Parts parts, Shape shape) {
            super(parts, shape);
        }

        @Override
        public int receive(byte[] message) throws Exception {
            int done = 0;
            int left;
            do {
                full.down();
                long slot = position++ % shape.slots * shape.strideBytes();
                int part = memory.get(ValueLayout.JAVA_INT, slot + PART);
                left = memory.get(ValueLayout.JAVA_INT, slot + LEFT);
                MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, slot + DATA, message, done, part);
                done += part;
                free.up();
            } while (left > 0);
            return done;
        }
    }
}
