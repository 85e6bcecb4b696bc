package workbench.record;

import org.HdrHistogram.Histogram;
import workbench.workload.Header;
import workbench.workload.Iteration;
import workbench.workload.Pacing;

/**
 * When a source or a sink reads the clock, and which times it takes. Used by one participant's thread. This one does neither, where somebody else
 * does.
 */
class Stopwatch {
    private final Histogram histogram = Histograms.empty();
    private long negative;

    /** Before an iteration: nothing is kept of the one before. */
    void begin(Iteration next) {
        histogram.reset();
        negative = 0;
    }

    /** The iteration begins now; called by the participant's own thread. */
    void start(long nanos) {}

    /** What was waited for did not come: time runs from now. */
    void missed() {}

    /** The time at which a message is sent, or {@link Header#UNTIMED}. */
    long sending() {
        return Header.UNTIMED;
    }

    /** The time at which a message has arrived, or {@link Header#UNTIMED} where the clock was not read for it. */
    long arrival(byte[] message) {
        return Header.UNTIMED;
    }

    /** That of the messages that come back, where this is of their sending. */
    Stopwatch ofReplies() {
        return this;
    }

    /** Takes the time of a message that has arrived as it was sent. */
    void take(byte[] message, long arrivalNanos) {}

    /** When the last message was sent, where that is not what {@link #sending} has said. */
    long lastSentNanos(long saidNanos) {
        return saidNanos;
    }

    /** Whether it has fallen behind a schedule so far that there is no use in going on. */
    boolean isHopeless() {
        return false;
    }

    Pacing pacing() {
        return Pacing.NONE;
    }

    final void record(long nanos) {
        if (nanos < 0) {
            negative++;
        } else {
            histogram.recordValue(Math.min(nanos, Histograms.HIGHEST_NANOS));
        }
    }

    /** Takes what has not been taken yet. */
    void settle() {}

    /** HdrHistogram's compressed encoding; empty if there are none. */
    final byte[] times() {
        settle();
        return Histograms.encode(histogram);
    }

    /** How many times were negative and therefore are not among them. */
    final long negative() {
        settle();
        return negative;
    }

    /**
     * From a message's sending to its arrival, the clock being read at both. Where messages are so short that reading the clock would weigh,
     * one of each batch is timed.
     */
    static final class OneWay extends Stopwatch {
        private int batch;
        private int sinceTimed;

        @Override
        void begin(Iteration next) {
            super.begin(next);
            batch = next.batch();
            sinceTimed = batch - 1;
        }

        @Override
        long sending() {
            if (++sinceTimed < batch) {
                return Header.UNTIMED;
            }
            sinceTimed = 0;
            return System.nanoTime();
        }

        @Override
        long arrival(byte[] message) {
            return batch == 1 || Header.sentNanos(message) != Header.UNTIMED ? System.nanoTime() : Header.UNTIMED;
        }

        @Override
        void take(byte[] message, long arrivalNanos) {
            long sentNanos = Header.sentNanos(message);
            if (sentNanos != Header.UNTIMED) {
                record(arrivalNanos - sentNanos);
            }
        }
    }

    /**
     * Reads the clock once for a round trip, when a message has come back: the end of one is the start of the next. Takes half of each.
     * Where round trips are so short that reading the clock would weigh, those of a batch are one sample. Samples are kept as they are and taken
     * many at once, between two round trips: to take one by one would be felt in each.
     */
    static final class RoundTrips extends Stopwatch {
        private static final int KEPT = 1_024;

        private final long[] kept = new long[KEPT];
        private int samples;
        private int batch;
        private int sinceSample;
        private long nanos;

        @Override
        void begin(Iteration next) {
            super.begin(next);
            batch = next.batch();
            samples = 0;
        }

        @Override
        void start(long startNanos) {
            sinceSample = 0;
            nanos = System.nanoTime();
        }

        @Override
        void missed() {
            start(System.nanoTime());
        }

        @Override
        long sending() {
            return nanos;
        }

        @Override
        long arrival(byte[] message) {
            if (++sinceSample < batch) {
                return Header.UNTIMED;
            }
            sinceSample = 0;
            long now = System.nanoTime();
            kept[samples++] = now - nanos;
            nanos = now;
            if (samples == KEPT) {
                settle();
                nanos = System.nanoTime();
            }
            return now;
        }

        @Override
        void settle() {
            for (int i = 0; i < samples; i++) {
                record(kept[i] / (2L * batch));
            }
            samples = 0;
        }
    }

    /**
     * From a request's sending to the arrival of its reply, the clock being read at both: between them and the next request there may be time that is none of
     * the transport's. Where calls are so short that reading the clock would weigh, one of each batch is timed.
     */
    static final class Calls extends Stopwatch {
        private int batch;
        private int sinceTimed;
        private long sentNanos;

        @Override
        void begin(Iteration next) {
            super.begin(next);
            batch = next.batch();
            sinceTimed = batch - 1;
        }

        @Override
        long sending() {
            if (++sinceTimed < batch) {
                sentNanos = Header.UNTIMED;
            } else {
                sinceTimed = 0;
                sentNanos = System.nanoTime();
            }
            return sentNanos;
        }

        @Override
        long arrival(byte[] message) {
            return sentNanos == Header.UNTIMED ? Header.UNTIMED : System.nanoTime();
        }

        @Override
        void take(byte[] message, long arrivalNanos) {
            record(arrivalNanos - sentNanos);
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
        void start(long startNanos) {
            inRow = 0;
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
        long arrival(byte[] message) {
            inRow = inRow + 1 == messages ? 0 : inRow + 1;
            return inRow == 0 ? System.nanoTime() : Header.UNTIMED;
        }
    }
}
