package workbench.workload;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import workbench.metric.Metric;
import workbench.metric.MetricCatalogue;

/**
 * What the timed solutions of a problem took, and what one thread took alone. A solution lasts from the first rank's begin to the last answer. Threads and
 * processes of one machine read the same clock: {@code System.nanoTime} is {@code CLOCK_MONOTONIC} on Linux, which all of them share. Between machines the
 * start skew would compare two clocks.
 *
 * @param seconds of all solutions together
 * @param computing seconds in which ranks computed, of all ranks together
 * @param longest seconds in which the one computed that did so for longest, of all solutions together
 * @param skewNanos from the first rank's begin to the last one's, of all solutions together
 * @param sequential seconds of one thread; 0 where it was not measured
 */
record ComputationTimes(
        int solutions, double seconds, double computing, double longest, double skewNanos, double sequential) {
    static ComputationTimes of(List<Workload.Observed> iterations) {
        int solutions = 0;
        double seconds = 0;
        double computing = 0;
        double longest = 0;
        double skewNanos = 0;
        double sequential = 0;
        for (Workload.Observed observed : iterations) {
            List<Receipt.Computed> ranks = observed.receipts(Receipt.Computed.class);
            if (observed.is(Phase.TIMED)) {
                solutions++;
                seconds += seconds(ranks);
                LongSummaryStatistics computed =
                        ranks.stream().mapToLong(Receipt.Computed::computeNanos).summaryStatistics();
                computing += computed.getSum() / Units.NANOS_PER_SECOND;
                longest += ranks.isEmpty() ? 0 : computed.getMax() / Units.NANOS_PER_SECOND;
                LongSummaryStatistics begins =
                        ranks.stream().mapToLong(Receipt.Computed::beginNanos).summaryStatistics();
                skewNanos += ranks.isEmpty() ? 0 : begins.getMax() - begins.getMin();
            } else if (observed.is(Phase.BASELINE)) {
                sequential = seconds(
                        ranks.stream().filter(Receipt.Computed::answered).toList());
            }
        }
        return new ComputationTimes(solutions, seconds, computing, longest, skewNanos, sequential);
    }

    /** Of one iteration; 0 if there is no answer. */
    static double seconds(List<Receipt.Computed> ranks) {
        long begin =
                ranks.stream().mapToLong(Receipt.Computed::beginNanos).min().orElse(0);
        long end = ranks.stream().mapToLong(Receipt.Computed::endNanos).max().orElse(0);
        return Math.max(0, end - begin) / Units.NANOS_PER_SECOND;
    }

    /** Of one solution; 0 if there is none. */
    double mean() {
        return solutions == 0 ? 0 : seconds / solutions;
    }

    /**
     * What is told of them; nothing if nothing was solved.
     *
     * @param operations of one solution
     * @param rate counts them per second
     */
    Map<String, Double> metrics(long operations, int workers, Metric rate) {
        Map<String, Double> metrics = new LinkedHashMap<>();
        if (seconds > 0) {
            metrics.put(MetricCatalogue.SECONDS.name(), mean());
            metrics.put(rate.name(), operations / mean());
            putSpeedUp(metrics, workers);
            metrics.put(MetricCatalogue.COMMUNICATION_SHARE.name(), Math.max(0, 1 - computing / (workers * seconds)));
            if (workers > 1 && longest > 0) {
                metrics.put(MetricCatalogue.LOAD_BALANCE.name(), computing / (workers * longest));
            }
            metrics.put(MetricCatalogue.START_SKEW.name(), skewNanos / solutions);
            metrics.put(MetricCatalogue.SUMS.name(), (double) solutions);
        }
        return metrics;
    }

    private void putSpeedUp(Map<String, Double> metrics, int workers) {
        double speedUp = sequential / mean();
        metrics.put(MetricCatalogue.SEQUENTIAL_SECONDS.name(), sequential);
        metrics.put(MetricCatalogue.SPEED_UP.name(), speedUp);
        metrics.put(MetricCatalogue.EFFICIENCY.name(), speedUp / workers);
        if (workers > 1 && speedUp > 0) {
            double alone = 1.0 / workers;
            metrics.put(MetricCatalogue.SERIAL_FRACTION.name(), (1 / speedUp - alone) / (1 - alone));
        }
    }
}
