package workbench.ipc.posix;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.List;

/** Waits until any of several sockets has something to be received: {@code poll(2)}. */
public final class Poll extends NativeObject {
    private static final short POLLIN = 1;

    /** {@code struct pollfd}: descriptor, what is waited for, what has come. */
    private static final long ENTRY = 8;

    private static final long EVENTS = 4;

    private static final MethodHandle POLL = Native.function("poll", JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT);

    private final MemorySegment entries;
    private final long count;

    public Poll(List<UdpSocket> sockets) {
        count = sockets.size();
        entries = arena.allocate(ENTRY * count, Integer.BYTES);
        for (int i = 0; i < sockets.size(); i++) {
            entries.set(JAVA_INT, ENTRY * i, sockets.get(i).descriptor());
            entries.set(JAVA_SHORT, ENTRY * i + EVENTS, POLLIN);
        }
    }

    /** False if nothing has come so long; a signal may end the wait sooner, as if something had. */
    public boolean await(int millis) throws IOException {
        try {
            int ready = (int) POLL.invokeExact(errno.state(), entries, count, millis);
            if (ready < 0 && !errno.isInterrupted()) {
                errno.check(ready, "poll");
            }
            return ready != 0;
        } catch (Throwable e) {
            throw Native.thrown(e);
        }
    }
}
