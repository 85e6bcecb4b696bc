package workbench.measure;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.HdrHistogram.Histogram;
import workbench.workload.Header;
import workbench.workload.Iteration;
import workbench.workload.Parameters;
import workbench.workload.Payload;
import workbench.workload.Phase;
import workbench.workload.ProducerConsumer;
import workbench.workload.ProducerConsumerTask;
import workbench.workload.Receipt;
import workbench.workload.Sink;

/** Takes note of what a consumer receives: counts, order, times, and in a verification iteration every byte. */
public final class MessageSink implements Sink, Recorder {
    /** Number of windows in which arrivals are counted; a longer iteration has longer windows. */
    static final int WINDOWS = 1_000;

    /** Length of a window, unless the iteration is too long for that. */
    public static final long WINDOW_NANOS = 10_000_000;

    private static final VarHandle RECEIVED;

    static {
        try {
            RECEIVED = MethodHandles.lookup().findVarHandle(MessageSink.class, "received", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final int rank;
    private final int messageSizeBytes;
    private final long seed;
    private final ProducerConsumerTask task;
    private final IterationEnd end;
    private final Histogram histogram = Histograms.empty();
    private final long[] highest;
    private final long[] limits;
    private final long[][] seen;
    private final long[] windows = new long[WINDOWS];
    private final byte[] right;

    private int iteration;
    private boolean wholePayload;
    private long windowNanos;
    private long windowEndNanos;
    private int window;
    private long lastReceiveNanos;
    private long checksum;
    private long received;
    private long reordered;
    private long corrupt;
    private long foreign;
    private long negative;

    public MessageSink(Parameters parameters, int rank, IterationEnd end) {
        this.rank = rank;
        this.messageSizeBytes = parameters.count(ProducerConsumer.MESSAGE_SIZE);
        this.seed = parameters.number("seed");
        this.task = ProducerConsumer.task(parameters, rank, null, this);
        this.end = end;
        this.highest = new long[task.producers()];
        this.limits = new long[task.producers()];
        this.seen = new long[task.producers()][];
        this.right = new byte[messageSizeBytes];
    }

    @Override
    public ProducerConsumerTask task() {
        return task;
    }

    @Override
    public void begin(Iteration next) {
        iteration = next.number();
        wholePayload = next.phase() == Phase.VERIFICATION;
        for (int producer = 0; producer < task.producers(); producer++) {
            limits[producer] = Share.of(next.limit(), task.producers(), producer);
            seen[producer] = new long[Math.toIntExact((limits[producer] + Long.SIZE - 1) / Long.SIZE)];
        }
        Arrays.fill(highest, -1);
        Arrays.fill(windows, 0);
        windowNanos = windowNanos(next.durationNanos());
        window = 0;
        histogram.reset();
        lastReceiveNanos = 0;
        checksum = 0;
        reordered = 0;
        corrupt = 0;
        foreign = 0;
        negative = 0;
        RECEIVED.setOpaque(this, 0L);
    }

    /** The length of the windows of an iteration. */
    public static long windowNanos(long durationNanos) {
        return Math.max(WINDOW_NANOS, durationNanos / WINDOWS);
    }

    @Override
    public void started(long nanos) {
        windowEndNanos = nanos + windowNanos;
    }

    @Override
    public boolean open() {
        return end.open();
    }

    @Override
    public void accept(byte[] message, int length) {
        long now = System.nanoTime();
        if (length == messageSizeBytes && Header.iteration(message) != iteration) {
            foreign++;
            return;
        }
        if (isIntact(message, length)) {
            note(Header.producer(message), Header.sequence(message));
            time(now, now - Header.sentNanos(message));
        } else {
            corrupt++;
        }
        lastReceiveNanos = now;
        RECEIVED.setOpaque(this, received + 1);
    }

    private boolean isIntact(byte[] message, int length) {
        if (length != messageSizeBytes) {
            return false;
        }
        int producer = Header.producer(message);
        long sequence = Header.sequence(message);
        if (producer < 0 || producer >= limits.length || sequence < 0 || sequence >= limits[producer]) {
            return false;
        }
        long checksumOfMessage = Header.checksum(message);
        return wholePayload
                ? checksumOfMessage == Payload.fill(right, length, seed, producer, iteration, sequence)
                        && Arrays.equals(message, Header.SIZE_BYTES, length, right, Header.SIZE_BYTES, length)
                : checksumOfMessage == Payload.headerChecksum(producer, iteration, sequence);
    }

    private void note(int producer, long sequence) {
        checksum += Payload.headerChecksum(producer, iteration, sequence);
        seen[producer][(int) (sequence >>> 6)] |= 1L << sequence;
        if (sequence < highest[producer]) {
            reordered++;
        } else {
            highest[producer] = sequence;
        }
    }

    private void time(long now, long nanos) {
        if (nanos < 0) {
            negative++;
        } else {
            histogram.recordValue(Math.min(nanos, Histograms.HIGHEST_NANOS));
        }
        while (now >= windowEndNanos && window < WINDOWS - 1) {
            window++;
            windowEndNanos += windowNanos;
        }
        windows[window]++;
    }

    @Override
    public Receipt receipt() {
        return new Receipt.Consumed(
                rank,
                received,
                checksum,
                reordered,
                corrupt,
                foreign,
                copyOfSeen(),
                lastReceiveNanos,
                Histograms.encode(histogram),
                negative,
                Arrays.copyOf(windows, received > 0 ? window + 1 : 0));
    }

    private long[][] copyOfSeen() {
        return Arrays.stream(seen).map(long[]::clone).toArray(long[][]::new);
    }

    @Override
    public long sent() {
        return 0;
    }

    @Override
    public long received() {
        return (long) RECEIVED.getOpaque(this);
    }

    @Override
    public boolean finished() {
        return false;
    }

    @Override
    public boolean leads() {
        return false;
    }
}
