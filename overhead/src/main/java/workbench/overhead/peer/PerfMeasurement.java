package workbench.overhead.peer;

import java.util.List;

/** Takes the consumer's rate in the time in which the producer says that it had warmed up and was still sending. */
final class PerfMeasurement {
    private static final long SECOND_MILLIS = 1_000;
    private static final long LAST_QUARTER_MILLIS = PerfSettings.WARM_UP_SECONDS * SECOND_MILLIS / 4;

    private PerfMeasurement() {}

    /** @throws PeerException if they do not tell of a whole run, or messages were lost */
    static Measurement of(PerfReport producer, PerfReport consumer) {
        if (producer.total().isEmpty() || consumer.total().isEmpty()) {
            throw new PeerException("artemis perf did not come to the end of its report, or reported a failure");
        }
        long sent = producer.total().getAsLong();
        long received = consumer.total().getAsLong();
        if (sent != received) {
            throw new PeerException("artemis perf sent " + sent + " messages and received " + received);
        }
        long start = producer.timedFromMillis().orElseThrow(PerfMeasurement::tooShort);
        List<Double> timed = consumer.ratesBetween(start, producer.lastMillis().orElseThrow(PerfMeasurement::tooShort));
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
}
