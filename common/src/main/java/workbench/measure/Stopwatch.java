package workbench.measure;

import org.HdrHistogram.Histogram;
import workbench.workload.Header;

/** When a source or a sink reads the clock, and which times it takes. */
abstract class Stopwatch {
    private final Histogram histogram = Histograms.empty();
    private long negative;

    /** Before an iteration: nothing is kept of the one before. */
    void reset() {
        histogram.reset();
        negative = 0;
    }

    /** The iteration begins now; called by the participant's own thread. */
    void start() {}

    /** The time at which a message is sent. */
    abstract long sending();

    /** The time at which a message has arrived. */
    abstract long arrival();

    /** Takes the time of a message that has arrived as it was sent. */
    void take(byte[] message, long arrivalNanos) {}

    final void record(long nanos) {
        if (nanos < 0) {
            negative++;
        } else {
            histogram.recordValue(Math.min(nanos, Histograms.HIGHEST_NANOS));
        }
    }

    /** HdrHistogram's compressed encoding; empty if there are none. */
    final byte[] times() {
        return Histograms.encode(histogram);
    }

    /** How many times were negative and therefore are not among them. */
    final long negative() {
        return negative;
    }

    /** Reads the clock at each message's sending and arrival, and takes the time between the two. */
    static final class EachMessage extends Stopwatch {
        @Override
        long sending() {
            return System.nanoTime();
        }

        @Override
        long arrival() {
            return System.nanoTime();
        }

        @Override
        void take(byte[] message, long arrivalNanos) {
            record(arrivalNanos - Header.sentNanos(message));
        }
    }
}
