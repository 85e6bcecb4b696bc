package workbench.overhead.peer;

import java.util.List;
import workbench.analysis.Steadiness;

/**
 * What one contender did in one round.
 *
 * @param messagesPerSecond received, on average over the timed part
 * @param warmUpSeconds how long it warmed up before
 * @param settled whether its warm-up came to rest; true where nobody judged it
 * @param timedRatio the rate of the timed part ÷ that of the last quarter of the warm-up
 */
record Measurement(double messagesPerSecond, double warmUpSeconds, boolean settled, double timedRatio) {
    private static final long SECOND_MILLIS = 1_000;
    private static final long LAST_QUARTER_MILLIS = PerfSettings.WARM_UP_SECONDS * SECOND_MILLIS / 4;

    /**
     * Of artemis perf: the consumer's rate in the time in which the producer says that it had warmed up and was still sending.
     *
     * @throws PeerException if they do not tell of a whole run, or messages were lost
     */
    static Measurement of(PerfReport producer, PerfReport consumer) {
        if (producer.total().isEmpty() || consumer.total().isEmpty()) {
            throw new PeerException("artemis perf did not come to the end of its report, or reported a failure");
        }
        long sent = producer.total().getAsLong();
        long received = consumer.total().getAsLong();
        if (sent != received) {
            throw new PeerException("artemis perf sent " + sent + " messages and received " + received);
        }
        long start = producer.timedFromMillis().orElseThrow(Measurement::tooShort);
        List<Double> timed = consumer.ratesBetween(start, producer.lastMillis().orElseThrow(Measurement::tooShort));
        // The producer's first second after its warm-up began so long before.
        long warmUpEnd = start - SECOND_MILLIS;
        List<Double> before = consumer.ratesBetween(warmUpEnd - LAST_QUARTER_MILLIS, warmUpEnd);
        if (timed.size() < PerfSettings.MEASURED_SECONDS / 2 || before.isEmpty()) {
            throw tooShort();
        }
        double rate = mean(timed);
        return new Measurement(rate, PerfSettings.WARM_UP_SECONDS, true, rate / mean(before));
    }

    private static PeerException tooShort() {
        return new PeerException("artemis perf reported on too few seconds");
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    boolean isSteady() {
        return settled && Math.abs(timedRatio - 1) <= Steadiness.TIMED_TOLERANCE;
    }
}
