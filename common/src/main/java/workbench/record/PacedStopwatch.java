package workbench.record;

import workbench.workload.Iteration;
import workbench.workload.Pacing;
import workbench.workload.Phase;

/**
 * Holds a producer to its schedule: waits until a message is due, and says when that was, so that whoever is late, and for whatever reason, is
 * late in the latency too. Takes the lag of each send. Warm-up and verification go as fast as they can.
 */
final class PacedStopwatch extends Stopwatch {
    /** Further behind than this, and than half of the iteration, it cannot catch up. */
    private static final long HOPELESS_NANOS = 1_000_000_000L;

    private final Pace pace;
    private final PacerWait waiting = new PacerWait();
    private boolean keepsPace;
    private long hopelessNanos;
    private long next;
    private long intendedNanos;
    private long lastNanos;
    private long lagNanos;

    PacedStopwatch(Pace pace) {
        this.pace = pace;
    }

    @Override
    void begin(Iteration iteration) {
        super.begin(iteration);
        keepsPace = iteration.phase() == Phase.SETTLING || iteration.phase() == Phase.TIMED;
        hopelessNanos = iteration.durationNanos() > 0 ? HOPELESS_NANOS + iteration.durationNanos() / 2 : Long.MAX_VALUE;
        next = 0;
        lagNanos = 0;
        waiting.begin();
    }

    @Override
    void start(long startNanos) {
        pace.start(startNanos);
    }

    @Override
    long sending() {
        if (!keepsPace) {
            lastNanos = System.nanoTime();
            intendedNanos = lastNanos;
            return lastNanos;
        }
        intendedNanos = pace.intendedNanos(next++);
        lastNanos = waiting.until(intendedNanos);
        lagNanos = lastNanos - intendedNanos;
        record(lagNanos);
        return intendedNanos;
    }

    /** From when a message was to be sent until it has come back; there is one under way at a time. */
    @Override
    Stopwatch ofReplies() {
        return new Stopwatch() {
            @Override
            long arrival(byte[] message) {
                return System.nanoTime();
            }

            @Override
            void take(byte[] message, long arrivalNanos) {
                record(arrivalNanos - intendedNanos);
            }
        };
    }

    @Override
    long lastSentNanos(long saidNanos) {
        return lastNanos;
    }

    @Override
    boolean isHopeless() {
        return lagNanos > hopelessNanos;
    }

    @Override
    Pacing pacing() {
        return new Pacing(times(), waiting.cpuNanos(), waiting.guessedCpuNanos());
    }
}
