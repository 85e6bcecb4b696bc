package workbench.workload;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import workbench.metric.MetricCatalogue;

/**
 * Messages that are sent by a schedule, whatever becomes of those before. What is under way is bounded, so where receivers cannot keep up, senders
 * are held back and fall behind.
 *
 * @param perSecond messages of all senders together
 */
public record OpenLoop(long perSecond) {
    public static final String RATE = "rate";

    /** The highest rate that can be asked for. */
    public static final long MOST_PER_SECOND = 10_000_000;

    /** A rate counts as reached from this share on: the last messages of a schedule may be late for a moment. */
    static final double REACHED = 0.97;

    static Parameter parameter(String what) {
        return Parameter.optionalRate(
                RATE,
                1,
                MOST_PER_SECOND,
                "open loop: " + what + " keep this schedule; latency counts from when each was to be sent");
    }

    /** Whether a trial is sent by a schedule. */
    public static boolean isIn(Parameters parameters) {
        return parameters.has(RATE);
    }

    /** Whether it can be. */
    public static boolean isPossible(Workload workload) {
        return workload.parameters().stream()
                .anyMatch(parameter -> parameter.name().equals(RATE));
    }

    static void check(Parameters parameters) {
        if (isIn(parameters) && Fault.of(parameters) != Fault.NONE) {
            throw new UsageException("'rate' cannot be set with fault '" + parameters.word(Fault.PARAMETER)
                    + "': mistakes are put into a closed loop only.");
        }
    }

    /** With whether the rate was kept, where there is one. */
    static Assessment assess(Parameters parameters, Assessment assessment, List<Workload.Observed> iterations) {
        return isIn(parameters) ? new OpenLoop(parameters.rate(RATE)).assess(assessment, iterations) : assessment;
    }

    private Assessment assess(Assessment assessment, List<Workload.Observed> iterations) {
        double reached = sentPerSecond(iterations);
        if (reached == 0) {
            return assessment;
        }
        Map<String, Double> metrics = new LinkedHashMap<>(assessment.metrics());
        metrics.put(MetricCatalogue.SENT_PER_SECOND.name(), reached);
        String shortfall = reached >= REACHED * perSecond
                ? ""
                : String.format(
                        Locale.ROOT,
                        "the rate of %s was not reached: %.0f/s were sent",
                        Units.formatRate(perSecond),
                        reached);
        return new Assessment(assessment.verdict(), assessment.verification(), metrics, shortfall);
    }

    /** From when the first message was to be sent until one interval after the last was. */
    private double sentPerSecond(List<Workload.Observed> iterations) {
        long sent = 0;
        double nanos = 0;
        for (Workload.Observed observed : iterations) {
            List<Receipt.Produced> senders = observed.receipts(Receipt.Produced.class).stream()
                    .filter(produced -> produced.sent() > 0)
                    .toList();
            if (observed.is(Phase.TIMED) && !senders.isEmpty()) {
                long first = senders.stream()
                        .mapToLong(Receipt.Produced::firstSendNanos)
                        .min()
                        .orElseThrow();
                long last = senders.stream()
                        .mapToLong(Receipt.Produced::lastSendNanos)
                        .max()
                        .orElseThrow();
                sent += senders.stream().mapToLong(Receipt.Produced::sent).sum();
                nanos += last - first + Units.NANOS_PER_SECOND / perSecond;
            }
        }
        return nanos == 0 ? 0 : sent * Units.NANOS_PER_SECOND / nanos;
    }
}
