package workbench.analysis;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import workbench.metric.Metric.Better;
import workbench.metric.MetricCatalogue;

/** What simulations of findings have in common. */
final class Simulated {
    static final String METRIC = MetricCatalogue.MESSAGES_PER_SECOND.name();

    private Simulated() {}

    /** Values of rounds 1, 2, … */
    static Sample sample(double... values) {
        Map<Integer, Double> byRound = new TreeMap<>();
        for (int i = 0; i < values.length; i++) {
            byRound.put(i + 1, values[i]);
        }
        return Sample.of(METRIC, byRound);
    }

    static Finding finding(Contrast contrast, double noiseFloor) {
        return Finding.of(contrast, Better.HIGHER, contrast.pValue(), noiseFloor);
    }

    /** In which share of so many runs the two are told apart. */
    static double toldApart(int runs, Supplier<Finding> finding) {
        return (double) Stream.generate(finding)
                        .limit(runs)
                        .filter(f -> f != Finding.CANNOT_TELL)
                        .count()
                / runs;
    }

    /** What 5 % and the chance of so many runs make together, in 99 of 100 cases. */
    static double fivePercent(int runs) {
        return 0.05 + 2.33 * Math.sqrt(0.05 * 0.95 / runs);
    }

    static boolean covers(Interval interval, double truth) {
        return interval.lower() <= truth && truth <= interval.upper();
    }
}
