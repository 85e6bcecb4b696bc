package workbench.record;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import workbench.workload.Header;
import workbench.workload.Iteration;
import workbench.workload.Kinds;
import workbench.workload.Payload;
import workbench.workload.Ports;
import workbench.workload.Receipt;
import workbench.workload.Sink;

/** Takes note of what a participant receives: counts, order, times, and in a verification iteration every byte. */
final class MessageSink implements Sink {
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
    private final boolean keepsMixed;
    private final int rank;
    private final IterationEnd end;
    private final Stopwatch stopwatch;
    private final Stamp stamp;
    private final int[] heard;
    /** Null where all that is heard belongs here. */
    private final Kinds selected;

    private final SequenceSet[] arrivals;
    private final ArrivalWindows windows = new ArrivalWindows();

    private long lastReceiveNanos;
    private long bytes;
    private long checksum;
    private long received;
    private long corrupt;
    private long foreign;
    private long late;

    /**
     * @param ports with the senders whose messages may come here
     * @param passed stages that they have passed before
     * @param selected what it selects of them; null: all
     */
    MessageSink(
            Messages messages,
            int rank,
            IterationEnd end,
            Stopwatch stopwatch,
            Ports ports,
            int passed,
            Kinds selected) {
        this.messages = messages;
        this.keepsMixed = messages.isMixed() && ports.keeps();
        this.rank = rank;
        this.end = end;
        this.stopwatch = stopwatch;
        this.stamp = Stamp.arriving(messages, ports.hears().getFirst(), passed);
        this.heard = ports.hears().stream().mapToInt(Integer::intValue).toArray();
        this.selected = selected;
        this.arrivals = new SequenceSet[messages.senders()];
        Arrays.setAll(arrivals, sender -> new SequenceSet());
    }

    void begin(Iteration next) {
        stamp.begin(next);
        for (int sender : heard) {
            arrivals[sender].begin(next, messages.limit(next, sender));
        }
        windows.begin(next.durationNanos());
        stopwatch.begin(next);
        lastReceiveNanos = 0;
        bytes = 0;
        checksum = 0;
        corrupt = 0;
        foreign = 0;
        late = 0;
        RECEIVED.setOpaque(this, 0L);
    }

    void started(long nanos) {
        stopwatch.start(nanos);
        windows.start(nanos);
    }

    @Override
    public boolean open() {
        return end.open();
    }

    @Override
    public void accept(byte[] message, int length) {
        long now = stopwatch.arrival(message);
        long sequence = arrived(message, length);
        if (now != Header.UNTIMED && sequence != FOREIGN) {
            take(message, sequence, now);
        }
    }

    /** All that is asked of the clock is asked where it was read, which is once in many messages where these are short. */
    private void take(byte[] message, long sequence, long now) {
        if (sequence != Stamp.CORRUPT) {
            stopwatch.take(message, now);
            windows.passTo(now, inTime() - 1);
        }
        lastReceiveNanos = now;
    }

    @Override
    public void acceptLate(byte[] message, int length) {
        if (arrived(message, length) >= 0) {
            late++;
        }
    }

    @Override
    public void missed() {
        stopwatch.missed();
    }

    /** Takes note of all but the time; returns the sequence, {@link #FOREIGN} or {@link Stamp#CORRUPT}. */
    private long arrived(byte[] message, int length) {
        long sequence = Stamp.CORRUPT;
        if (messages.isPossible(length)) {
            if (stamp.isForeign(message)) {
                foreign++;
                return FOREIGN;
            }
            sequence = from(stamp.sender(message), message, length);
        }
        if (sequence == Stamp.CORRUPT) {
            corrupt++;
        }
        RECEIVED.setOpaque(this, received + 1);
        return sequence;
    }

    private long from(int sender, byte[] message, int length) {
        if (sender < 0 || sender >= arrivals.length) {
            return Stamp.CORRUPT;
        }
        SequenceSet ofSender = arrivals[sender];
        long sequence = stamp.sequence(message, sender, ofSender.next(), ofSender.limit());
        if (sequence != Stamp.CORRUPT && !belongsHere(sender, sequence, length)) {
            return Stamp.CORRUPT;
        }
        if (sequence != Stamp.CORRUPT) {
            bytes += keepsMixed ? length : 0;
            checksum += Payload.headerChecksum(sender, stamp.iteration(), sequence);
            ofSender.add(sequence);
        }
        return sequence;
    }

    private boolean belongsHere(int sender, long sequence, int length) {
        return length == stamp.filledBytes() && (selected == null || selected.takes(sender, sequence));
    }

    /** Messages as they were sent, and not given up before. */
    private long inTime() {
        return received - corrupt - late;
    }

    Receipt receipt() {
        return new Receipt.Consumed(
                rank,
                received,
                bytes,
                checksum,
                Arrays.stream(arrivals).mapToLong(SequenceSet::reordered).sum(),
                corrupt,
                foreign,
                Arrays.stream(arrivals).map(SequenceSet::seen).toList(),
                lastReceiveNanos,
                stopwatch.times(),
                stopwatch.negative(),
                lastReceiveNanos == 0 ? new long[0] : windows.counts(inTime()));
    }

    long received() {
        return (long) RECEIVED.getOpaque(this);
    }
}
