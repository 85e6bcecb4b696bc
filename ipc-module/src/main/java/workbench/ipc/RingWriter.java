package workbench.ipc;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** The writer's end of a {@link Ring}. */
final class RingWriter extends Ring.End implements Outlet {
    /** So often one looks for a quarter. */
    private static final int PATIENT_LOOKS = 100;

    private final long capacity;
    private long limit;

    RingWriter(MemorySegment memory, long capacity, WaitStrategy waiting) {
        super(memory, capacity, waiting);
        this.capacity = capacity;
        this.limit = capacity;
    }

    @Override
    public void send(byte[] message, int length) {
        int done = 0;
        do {
            int part = (int) Math.min(length - done, quarter);
            int next = part << 1 | (done + part == length ? Ring.LAST : 0);
            if (next == latest && fits(part)) {
                awaitRoom(passed + Ring.blocks(part));
            } else {
                beginElsewhere(next, place(part));
            }
            MemorySegment.copy(message, done, memory, ValueLayout.JAVA_BYTE, data + (passed & mask), part);
            pass(part);
            Ring.WORD.setRelease(memory, Ring.WRITTEN, parts);
            done += part;
        } while (done < length);
    }

    private boolean fits(int part) {
        return (passed & mask) + Ring.blocks(part) <= mask + 1;
    }

    /** Behind the one before or, where it would not end before the ring does, at the ring's start. */
    private long place(int part) {
        return fits(part) ? passed : Ring.roundUp(passed, mask + 1);
    }

    private void beginElsewhere(int next, long place) {
        awaitRoom(place + Ring.blocks(next >>> 1));
        putChange(next, place);
    }

    /**
     * Whoever finds the ring full lets its reader go ahead: each look takes the reader's word out of its cache. A reader that does not go ahead
     * is not waited for longer than has to be.
     */
    private void awaitRoom(long end) {
        if (limit < end) {
            look();
            for (int looks = 0; limit < (looks < PATIENT_LOOKS ? Math.max(end, passed + quarter) : end); looks++) {
                waiting.pause(looks);
                look();
            }
        }
    }

    private void look() {
        limit = (long) Ring.WORD.getAcquire(memory, Ring.READ) + capacity;
    }
}
