package workbench.measure;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import workbench.workload.Iteration;
import workbench.workload.Payload;
import workbench.workload.Receipt;
import workbench.workload.Sink;

/** Takes note of what a participant receives: counts, order, times, and in a verification iteration every byte. */
public final class MessageSink implements Sink {
    /** Number of windows in which arrivals are counted; a longer iteration has longer windows. */
    static final int WINDOWS = 1_000;

    /** Length of a window, unless the iteration is too long for that. */
    public static final long WINDOW_NANOS = 10_000_000;

    private static final int NOBODY = -1;

    /** In place of the sequence of a message of another iteration. */
    private static final long FOREIGN = -2;

    private static final VarHandle RECEIVED;

    static {
        try {
            RECEIVED = MethodHandles.lookup().findVarHandle(MessageSink.class, "received", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final Messages messages;
    private final int rank;
    private final IterationEnd end;
    private final Stopwatch stopwatch;
    private final Stamp stamp;
    private final int[] heard;
    private final long[] highest;
    private final long[] limits;
    private final long[][] seen;
    private final long[] windows = new long[WINDOWS];

    private long windowNanos;
    private long windowEndNanos;
    private int window;
    private long lastReceiveNanos;
    private long checksum;
    private long received;
    private long reordered;
    private long corrupt;
    private long foreign;

    /** @param heard the senders whose messages may come here, by rank */
    MessageSink(Messages messages, int rank, IterationEnd end, Stopwatch stopwatch, int... heard) {
        this.messages = messages;
        this.rank = rank;
        this.end = end;
        this.stopwatch = stopwatch;
        this.stamp = Stamp.of(messages, heard[0]);
        this.heard = heard;
        this.highest = new long[messages.senders()];
        this.limits = new long[messages.senders()];
        this.seen = new long[messages.senders()][];
    }

    void begin(Iteration next) {
        stamp.begin(next);
        Arrays.fill(seen, new long[0]);
        for (int sender : heard) {
            limits[sender] = messages.limit(next, sender);
            seen[sender] = new long[Math.toIntExact((limits[sender] + Long.SIZE - 1) / Long.SIZE)];
        }
        Arrays.fill(highest, -1);
        Arrays.fill(windows, 0);
        windowNanos = windowNanos(next.durationNanos());
        window = 0;
        stopwatch.begin(next);
        lastReceiveNanos = 0;
        checksum = 0;
        reordered = 0;
        corrupt = 0;
        foreign = 0;
        RECEIVED.setOpaque(this, 0L);
    }

    /** The length of the windows of an iteration. */
    public static long windowNanos(long durationNanos) {
        return Math.max(WINDOW_NANOS, durationNanos / WINDOWS);
    }

    void started(long nanos) {
        stopwatch.start(nanos);
        windowEndNanos = nanos + windowNanos;
    }

    @Override
    public boolean open() {
        return end.open();
    }

    @Override
    public void accept(byte[] message, int length) {
        long now = stopwatch.arrival(message);
        long sequence = arrived(message, length);
        if (sequence == FOREIGN) {
            return;
        }
        if (sequence != Stamp.CORRUPT) {
            stopwatch.take(message, now);
            count(now);
        }
        lastReceiveNanos = now;
    }

    @Override
    public void acceptLate(byte[] message, int length) {
        arrived(message, length);
    }

    @Override
    public void missed() {
        stopwatch.missed();
    }

    /** Takes note of all but the time; answers the sequence, {@link #FOREIGN} or {@link Stamp#CORRUPT}. */
    private long arrived(byte[] message, int length) {
        boolean sized = length == messages.sizeBytes();
        if (sized && stamp.isForeign(message)) {
            foreign++;
            return FOREIGN;
        }
        int sender = sized ? stamp.sender(message) : NOBODY;
        long sequence = sequence(message, sender);
        if (sequence == Stamp.CORRUPT) {
            corrupt++;
        } else {
            note(sender, sequence);
        }
        RECEIVED.setOpaque(this, received + 1);
        return sequence;
    }

    private long sequence(byte[] message, int sender) {
        return sender < 0 || sender >= limits.length
                ? Stamp.CORRUPT
                : stamp.sequence(message, sender, highest[sender] + 1, limits[sender]);
    }

    private void note(int sender, long sequence) {
        checksum += Payload.headerChecksum(sender, stamp.iteration(), sequence);
        seen[sender][(int) (sequence >>> 6)] |= 1L << sequence;
        if (sequence < highest[sender]) {
            reordered++;
        } else {
            highest[sender] = sequence;
        }
    }

    private void count(long now) {
        while (now >= windowEndNanos && window < WINDOWS - 1) {
            window++;
            windowEndNanos += windowNanos;
        }
        windows[window]++;
    }

    /** Takes so many times, each of so many messages. */
    void takeTimes(long[] nanos, int count, int each) {
        for (int i = 0; i < count; i++) {
            stopwatch.record(nanos[i] / each);
        }
    }

    Receipt receipt() {
        return new Receipt.Consumed(
                rank,
                received,
                checksum,
                reordered,
                corrupt,
                foreign,
                copyOfSeen(),
                lastReceiveNanos,
                stopwatch.times(),
                stopwatch.negative(),
                Arrays.copyOf(windows, lastReceiveNanos == 0 ? 0 : window + 1));
    }

    /** As far as anything has arrived. */
    private long[][] copyOfSeen() {
        long[][] copies = new long[seen.length][];
        for (int sender = 0; sender < seen.length; sender++) {
            copies[sender] = Arrays.copyOf(seen[sender], (int) ((highest[sender] >> 6) + 1));
        }
        return copies;
    }

    long received() {
        return (long) RECEIVED.getOpaque(this);
    }
}
