package workbench.analysis;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.DataFormatException;
import org.HdrHistogram.Histogram;
import workbench.result.LatencyNanos;
import workbench.result.Repetition;

/**
 * The times of a trial from the median to the percentile that only one in 10,000 exceeds. Each repetition gives one number for each percentile;
 * histograms are not added up, since a single slow JVM would own all high percentiles of the sum.
 *
 * @param quantity what the times are, as records name it: {@code latencyNanos} or {@code sojournNanos}
 * @param samples of the repetition that has fewest
 * @param points in ascending order; none beyond what each repetition has samples for
 */
public record LatencyCurve(String quantity, long samples, List<Point> points) {
    /** From the median on, in steps of a quarter of a nine: 50, 68, 82, 90 … 99 … 99.9 … 99.99 %. */
    private static final double[] NINES = nines();

    private static final double[] PERCENTS =
            Arrays.stream(NINES).map(LatencyCurve::percent).toArray();

    private static final int STEPS_PER_NINE = 4;
    private static final int MOST_NINES = 4;

    /**
     * @param nines of the percentile: 1 is 90 %, 2 is 99 %, 3 is 99.9 %
     * @param nanos over the repetitions
     */
    public record Point(double nines, Sample nanos) {
        /** {@code 99.9}. */
        public double percent() {
            return LatencyCurve.percent(nines);
        }
    }

    /** Of good repetitions; empty where none has times. */
    public static Optional<LatencyCurve> of(List<Repetition> good) {
        List<Repetition> timed = good.stream()
                .filter(repetition ->
                        repetition.metrics().latencies().values().stream().anyMatch(times -> times.count() > 0))
                .toList();
        if (timed.isEmpty()) {
            return Optional.empty();
        }
        String quantity =
                timed.getFirst().metrics().latencies().keySet().iterator().next();
        long samples = timed.stream()
                .flatMap(repetition -> repetition.metrics().latencies().values().stream())
                .mapToLong(LatencyNanos::count)
                .min()
                .orElse(0);
        Map<Double, Map<Integer, Double>> byNines = new TreeMap<>();
        // Histograms take most of the time that a report of many repetitions takes.
        List<Map<Double, Double>> each =
                timed.parallelStream().map(LatencyCurve::nanos).toList();
        for (int i = 0; i < each.size(); i++) {
            int round = timed.get(i).round();
            each.get(i)
                    .forEach((nines, nanos) -> byNines.computeIfAbsent(nines, n -> new LinkedHashMap<>())
                            .put(round, nanos));
        }
        List<Point> points = byNines.entrySet().stream()
                .filter(point -> samples * Math.pow(10, -point.getKey()) >= 1
                        && point.getValue().size() == timed.size())
                .map(point -> new Point(point.getKey(), Sample.of(quantity, point.getValue())))
                .toList();
        return Optional.of(new LatencyCurve(quantity, samples, points));
    }

    /** A repetition's times by the nines of their percentiles. */
    private static Map<Double, Double> nanos(Repetition repetition) {
        Map<Double, Double> nanos = new LinkedHashMap<>();
        Optional<Histogram> histogram = histogram(repetition);
        if (histogram.isPresent()) {
            double[] values = Percentiles.of(histogram.get(), PERCENTS);
            for (int i = 0; i < values.length; i++) {
                nanos.put(NINES[i], values[i]);
            }
        } else {
            LatencyNanos times =
                    repetition.metrics().latencies().values().iterator().next();
            long[] known = {times.p50(), times.p90(), times.p99(), times.p999(), times.p9999()};
            for (int nines = 0; nines < known.length; nines++) {
                nanos.put(nines == 0 ? NINES[0] : nines, (double) known[nines]);
            }
        }
        // Of spinning transports a median of 0 ns may be read where the clock is coarse, and no logarithmic scale has
        // room for that.
        nanos.values().removeIf(value -> value <= 0);
        return nanos;
    }

    /** Empty where the record has none or where it cannot be read: it has the most wanted percentiles beside it. */
    private static Optional<Histogram> histogram(Repetition repetition) {
        if (repetition.histogram().isEmpty()) {
            return Optional.empty();
        }
        try {
            ByteBuffer encoded = ByteBuffer.wrap(Base64.getDecoder().decode(repetition.histogram()));
            return Optional.of(Histogram.decodeFromCompressedByteBuffer(encoded, 0));
        } catch (DataFormatException | RuntimeException damaged) {
            // The decoder has as many exceptions as there are ways to be damaged.
            return Optional.empty();
        }
    }

    private static double percent(double nines) {
        return 100 * (1 - Math.pow(10, -nines));
    }

    private static double[] nines() {
        double half = -Math.log10(0.5);
        double[] steps = new double[STEPS_PER_NINE * MOST_NINES];
        Arrays.setAll(steps, i -> i == 0 ? half : (i + 1.0) / STEPS_PER_NINE);
        return steps;
    }
}
