package workbench.cli;

import java.time.Duration;

/**
 * How much longer a run takes: as long as its repetitions took so far on average. Trials differ, so until each has had one, those that have not
 * count with what was expected.
 *
 * @param expectedSeconds what all missing repetitions were expected to take together
 * @param missing how many repetitions these are
 * @param trials how many a round has
 * @param mostSeconds after which the run is ended in any case; infinite if it is not
 */
record TimeLeft(double expectedSeconds, int missing, int trials, double mostSeconds) {
    private static final double NANOS_PER_SECOND = 1e9;

    /**
     * @param done repetitions that have ended
     * @param ended how long it took until the last of these ended
     * @param current how long the present one has been running; its time does not count twice
     */
    Duration of(long done, Duration ended, Duration current) {
        double seconds = (missing - done) * each(done, seconds(ended)) - seconds(current);
        double most = mostSeconds - seconds(ended) - seconds(current);
        return Duration.ofNanos((long) (Math.max(0, Math.min(seconds, most)) * NANOS_PER_SECOND));
    }

    private double each(long done, double endedSeconds) {
        if (missing == 0) {
            return 0;
        }
        long unseen = Math.max(0, Math.min(trials, missing) - done);
        return (endedSeconds + unseen * expectedSeconds / missing) / (done + unseen);
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / NANOS_PER_SECOND;
    }
}
