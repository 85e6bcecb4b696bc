package workbench.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;
import workbench.workload.Iteration;
import workbench.workload.Phase;

class PacedStopwatchTest {
    private static final long SECOND_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final PacedStopwatch stopwatch = new PacedStopwatch(new Pace(1_000, 1, 0));

    @Test
    void itSaysWhenAMessageWasToBeSentAndKeepsHowLateItIs() {
        long start = System.nanoTime() - SECOND_NANOS;
        begin(Phase.TIMED, 0, start);

        assertThat(stopwatch.sending()).isEqualTo(start);
        assertThat(stopwatch.sending()).isEqualTo(start + SECOND_NANOS / 1_000);
        assertThat(stopwatch.lastSentNanos(start)).isGreaterThanOrEqualTo(start + SECOND_NANOS);
        Histogram lags = Histograms.empty();
        Histograms.add(lags, stopwatch.pacing().lags());
        assertThat(lags.getTotalCount()).isEqualTo(2);
        assertThat(lags.getMinValue()).isGreaterThanOrEqualTo(TimeUnit.MILLISECONDS.toNanos(990));
    }

    @Test
    void aScheduleThatCannotBeCaughtUpWithIsGivenUp() {
        begin(Phase.TIMED, SECOND_NANOS, System.nanoTime() - 3 * SECOND_NANOS);
        assertThat(stopwatch.isHopeless()).isFalse();
        stopwatch.sending();
        assertThat(stopwatch.isHopeless()).isTrue();

        begin(Phase.TIMED, 0, System.nanoTime() - 3 * SECOND_NANOS);
        stopwatch.sending();
        assertThat(stopwatch.isHopeless()).as("an iteration that ends by count").isFalse();
    }

    @Test
    void aReplyCountsFromWhenItsMessageWasToBeSent() {
        long start = System.nanoTime() - SECOND_NANOS;
        Stopwatch replies = stopwatch.ofReplies();
        begin(Phase.TIMED, 0, start);
        stopwatch.sending();
        replies.take(new byte[0], replies.arrival(new byte[0]));
        stopwatch.sending();
        replies.take(new byte[0], start + SECOND_NANOS / 1_000 + 5_000);

        Histogram times = Histograms.empty();
        Histograms.add(times, replies.times());
        assertThat(times.getTotalCount()).isEqualTo(2);
        assertThat(times.getMinValue()).isBetween(4_990L, 5_010L);
        assertThat(times.getMaxValue()).isGreaterThanOrEqualTo(SECOND_NANOS / 1_000 * 990);
    }

    @Test
    void theVerificationHasNoSchedule() {
        long now = System.nanoTime();
        begin(Phase.VERIFICATION, 0, now + TimeUnit.HOURS.toNanos(1));

        assertThat(stopwatch.sending()).isBetween(now, System.nanoTime());
        assertThat(stopwatch.pacing().lags()).isEmpty();
    }

    /** Compilers look at how often a method was called: at a low rate a JVM would not be warm in an hour. */
    @Test
    void aWarmUpHasNoScheduleButWhatSettlesHas() {
        long now = System.nanoTime();
        begin(Phase.WARMUP, 0, now + TimeUnit.HOURS.toNanos(1));
        assertThat(stopwatch.sending()).isBetween(now, System.nanoTime());

        begin(Phase.SETTLING, 0, now - SECOND_NANOS);
        assertThat(stopwatch.sending()).isEqualTo(now - SECOND_NANOS);
    }

    private void begin(Phase phase, long durationNanos, long startNanos) {
        stopwatch.begin(new Iteration(0, phase, 10, durationNanos));
        stopwatch.start(startNanos);
    }
}
