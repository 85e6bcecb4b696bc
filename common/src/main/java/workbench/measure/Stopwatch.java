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

    /**
     * Reads the clock once for a round trip, when a message has come back: the end of one is the start of the next. Takes half of each.
     * Where round trips are so short that reading the clock would weigh, several of them are one sample.
     */
    static final class RoundTrips extends Stopwatch {
        private final int perSample;
        private int sinceSample;
        private long nanos;

        RoundTrips(int perSample) {
            this.perSample = perSample;
        }

        @Override
        void start() {
            sinceSample = 0;
            nanos = System.nanoTime();
        }

        @Override
        long sending() {
            return nanos;
        }

        @Override
        long arrival() {
            if (++sinceSample == perSample) {
                long now = System.nanoTime();
                record((now - nanos) / (2L * perSample));
                nanos = now;
                sinceSample = 0;
            }
            return nanos;
        }
    }

    /** Reads the clock once for so many messages in a row: when the first is sent, when the last has arrived. Takes no times. */
    static final class EachRow extends Stopwatch {
        private final int messages;
        private int inRow;
        private long nanos;

        EachRow(int messages) {
            this.messages = messages;
        }

        @Override
        void start() {
            inRow = 0;
            nanos = System.nanoTime();
        }

        @Override
        long sending() {
            if (inRow == 0) {
                nanos = System.nanoTime();
            }
            inRow = inRow + 1 == messages ? 0 : inRow + 1;
            return nanos;
        }

        @Override
        long arrival() {
            inRow = inRow + 1 == messages ? 0 : inRow + 1;
            if (inRow == 0) {
                nanos = System.nanoTime();
            }
            return nanos;
        }
    }

    /** Somebody else does. */
    static final class None extends Stopwatch {
        @Override
        long sending() {
            return 0;
        }

        @Override
        long arrival() {
            return 0;
        }
    }
}
