package workbench.ipc;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** The reader's end of a {@link Ring}. */
final class RingReader extends Ring.End implements Inlet {
    private long written;
    private long told;
    /** Nobody asks for it; but what nobody keeps, the compiler leaves out. */
    private long ahead;

    RingReader(MemorySegment memory, long capacity, WaitStrategy waiting) {
        super(memory, capacity, waiting);
    }

    @Override
    public int receive(byte[] message) {
        int done = 0;
        do {
            awaitPart();
            takeChange();
            int part = latest >>> 1;
            MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, data + (passed & mask), message, done, part);
            done += part;
            pass(part);
            fetchAhead(part);
            tell();
        } while ((latest & Ring.LAST) == 0);
        return done;
    }

    /**
     * Takes the first lines of the next part out of the writer's cache while the caller looks at this one; from there on the processor goes ahead
     * by itself.
     */
    private void fetchAhead(int part) {
        if (parts != written && part >= Ring.BYTES_AHEAD) {
            long at = data + (passed & mask);
            long words = 0;
            for (int line = 0; line < Ring.BYTES_AHEAD; line += Ring.LINE) {
                words |= memory.get(ValueLayout.JAVA_LONG, at + line);
            }
            ahead = words;
        }
    }

    /**
     * By the quarter, since telling of each part would take the word from a waiting writer's cache each time.
     */
    private void tell() {
        if (parts == written || passed - told >= quarter) {
            told = passed;
            Ring.WORD.setRelease(memory, Ring.READ, passed);
        }
    }

    private void awaitPart() {
        for (int looks = 0; written == parts; looks++) {
            written = (long) Ring.WORD.getAcquire(memory, Ring.WRITTEN);
            if (written == parts) {
                waiting.pause(looks);
            }
        }
    }
}
