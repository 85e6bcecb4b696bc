package workbench.overhead.bare;

import java.util.List;
import org.HdrHistogram.Histogram;
import workbench.record.Histograms;
import workbench.record.Recorder;
import workbench.workload.Iteration;
import workbench.workload.Receipt;
import workbench.workload.Task;

/** Adds the times that a bare loop takes itself, as seldom as the workbench would, to what the recorder behind its participant sees of it. */
public final class BareTimes implements Recorder {
    private final Recorder recorder;
    private final Histogram times = Histograms.empty();
    private int batch = 1;
    /** Null where the participant's own part has taken them. */
    private long[] operations;

    private long endNanos;

    public BareTimes(Recorder recorder) {
        this.recorder = recorder;
    }

    /** So many operations of the coming iteration are timed together, or one of so many is; a power of two. */
    public int batch() {
        return batch;
    }

    /**
     * Takes half of each round trip, as of the kernel's.
     *
     * @param nanos of a {@link #batch} of them each
     * @param count of the times, from the first on
     */
    public void takeRoundTrips(long[] nanos, int count) {
        for (int i = 0; i < count; i++) {
            times.recordValue(Math.min(nanos[i] / (2L * batch), Histograms.HIGHEST_NANOS));
        }
    }

    /**
     * Takes those of the iteration's collective operations, which ends now.
     *
     * @param stamps begin and end of each
     */
    public void takeOperations(long[] stamps) {
        endNanos = System.nanoTime();
        operations = stamps;
    }

    @Override
    public void begin(Iteration iteration) {
        batch = iteration.batch();
        times.reset();
        operations = null;
        recorder.begin(iteration);
    }

    @Override
    public List<Receipt> receipts() {
        return recorder.receipts().stream().map(this::withTimes).toList();
    }

    private Receipt withTimes(Receipt receipt) {
        return switch (receipt) {
            case Receipt.Consumed consumed when times.getTotalCount() > 0 -> withTimes(consumed);
            case Receipt.Computed computed when operations != null -> withOperations(computed);
            default -> receipt;
        };
    }

    private Receipt withTimes(Receipt.Consumed consumed) {
        Histograms.add(times, consumed.histogram());
        return new Receipt.Consumed(
                consumed.rank(),
                consumed.received(),
                consumed.bytes(),
                consumed.checksum(),
                consumed.reordered(),
                consumed.corrupt(),
                consumed.foreign(),
                consumed.seen(),
                consumed.lastReceiveNanos(),
                Histograms.encode(times),
                consumed.negative(),
                consumed.windows());
    }

    private Receipt withOperations(Receipt.Computed computed) {
        return new Receipt.Computed(
                computed.rank(),
                computed.answered(),
                computed.answer(),
                computed.pieces(),
                operations,
                computed.corrupt(),
                computed.beginNanos(),
                endNanos,
                computed.computeNanos());
    }

    @Override
    public Task task() {
        return recorder.task();
    }

    @Override
    public void started(long nanos) {
        recorder.started(nanos);
    }

    @Override
    public void baseline() {
        recorder.baseline();
    }

    @Override
    public void ended() {
        recorder.ended();
    }

    @Override
    public long sent() {
        return recorder.sent();
    }

    @Override
    public long received() {
        return recorder.received();
    }

    @Override
    public boolean finished() {
        return recorder.finished();
    }
}
