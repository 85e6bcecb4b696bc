package workbench.overhead.peer;

import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * The report of {@code artemis perf producer} or {@code consumer}: a rate each second or so, and a summary.
 *
 * @param total messages sent or received in all; empty if it did not come to its summary, or failed
 */
record PerfReport(List<Sample> samples, OptionalLong total) {
    private static final Pattern INTERVAL =
            Pattern.compile("\"warmup\":(true|false),\"time\":([0-9]+).*?\"(?:sent|received)\":([0-9]+)");
    private static final Pattern SUMMARY =
            Pattern.compile("\"result\":\"success\".*?\"(?:totalSent|totalReceived)\":([0-9]+)");

    /**
     * @param timeMillis the end of the second, by the wall clock
     * @param perSecond messages sent or received
     */
    record Sample(boolean warmUp, long timeMillis, double perSecond) {}

    static PerfReport parse(String json) {
        List<Sample> samples = INTERVAL.matcher(json)
                .results()
                .map(found -> new Sample(
                        found.group(1).equals("true"),
                        Long.parseLong(found.group(2)),
                        Double.parseDouble(found.group(3))))
                .toList();
        OptionalLong total = SUMMARY.matcher(json)
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .findFirst();
        return new PerfReport(samples, total);
    }

    /** When its warm-up was over: the first second after it may hold some of it. */
    OptionalLong timedFromMillis() {
        return samples.stream()
                .filter(sample -> !sample.warmUp())
                .mapToLong(Sample::timeMillis)
                .min();
    }

    OptionalLong lastMillis() {
        return samples.stream().mapToLong(Sample::timeMillis).max();
    }

    /** The rates of seconds that ended after one time and not after another. */
    List<Double> ratesBetween(long fromMillis, long toMillis) {
        return samples.stream()
                .filter(sample -> fromMillis < sample.timeMillis() && sample.timeMillis() <= toMillis)
                .map(Sample::perSecond)
                .toList();
    }
}
