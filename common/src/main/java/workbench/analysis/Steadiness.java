package workbench.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.descriptive.Median;
import workbench.result.Repetition;
import workbench.result.WarmUp;
import workbench.result.Windows;

/** Whether a repetition measured a state that lasts, a JVM that was still warming up, or one that was held up. */
public final class Steadiness {
    /** The median latency of an open loop may differ by this factor, either way, from what it was just before. */
    static final double LATENCY_TOLERANCE = 1.5;

    /** The timed part may differ by so much from the last quarter of the warm-up, as a part of that. */
    public static final double TIMED_TOLERANCE = 0.10;

    private static final double STEADY = 1.3;
    /** With fewer messages in a half on average, halves cannot be compared. */
    private static final long LEAST_MESSAGES = 50;

    /** With fewer timed iterations a single slow one decides. */
    private static final int LEAST_ITERATIONS = 4;

    private Steadiness() {}

    /** In what it shows; empty if it seems steady. */
    public static Optional<Unsettled> of(Repetition repetition) {
        if (Standstill.isIn(repetition)) {
            return Optional.of(Unsettled.STOOD_STILL);
        }
        if (ArrivalGap.isIn(repetition.windows())) {
            return Optional.of(Unsettled.GAP);
        }
        if (ImpossibleFigure.isIn(repetition)) {
            return Optional.of(Unsettled.IMPOSSIBLE);
        }
        Optional<WarmUp> before = warmUp(repetition);
        if (isRising(repetition.windows())) {
            return Optional.of(Unsettled.RISING);
        }
        if (before.filter(warmUp -> !warmUp.steady()).isPresent()) {
            return Optional.of(Unsettled.NOT_STEADY);
        }
        if (before.map(WarmUp::latencyRatio)
                .filter(ratio -> Math.max(ratio, 1 / ratio) > LATENCY_TOLERANCE)
                .isPresent()) {
            return Optional.of(Unsettled.LATENCY_DIFFERS);
        }
        return before.map(WarmUp::timedRatio).filter(Steadiness::timedDiffers).map(ratio -> Unsettled.TIMED_DIFFERS);
    }

    /** The median of the good ones; empty where it is unknown. */
    static Optional<Double> timedRatio(List<Repetition> repetitions) {
        double[] ratios = repetitions.stream()
                .filter(TrialSummary::isGood)
                .flatMap(repetition -> warmUp(repetition).map(WarmUp::timedRatio).stream())
                .mapToDouble(Double::doubleValue)
                .toArray();
        return ratios.length == 0
                ? Optional.empty()
                : Optional.of(Median.withDefaults().evaluate(ratios));
    }

    /** Of several runs, the ratio of the one that was furthest from rest. */
    static Optional<Double> furthest(List<TrialSummary> runs) {
        return runs.stream()
                .flatMap(run -> run.timedRatio().stream())
                .max(Comparator.comparingDouble(ratio -> Math.abs(ratio - 1)));
    }

    static boolean timedDiffers(double ratio) {
        return Math.abs(ratio - 1) > TIMED_TOLERANCE;
    }

    private static Optional<WarmUp> warmUp(Repetition repetition) {
        return Optional.ofNullable(repetition.windows()).map(Windows::warmUp);
    }

    /**
     * Compares the second half of the timed part with the first. A smaller rise shows in the comparison with the end of the warm-up: where the timed
     * part goes on to rise by 20 %, its mean is 10 % above that.
     */
    private static boolean isRising(Windows windows) {
        return windows != null && (countsRise(windows) || iterationsRise(windows.iterations()));
    }

    private static boolean iterationsRise(List<Double> rates) {
        int half = rates.size() / 2;
        return rates.size() >= LEAST_ITERATIONS
                && mean(rates.subList(rates.size() - half, rates.size())) > STEADY * mean(rates.subList(0, half));
    }

    private static double mean(List<Double> rates) {
        return rates.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static boolean countsRise(Windows windows) {
        // The last window is not a whole one.
        List<Long> timed =
                windows.timed().subList(0, Math.max(0, windows.timed().size() - 1));
        int half = timed.size() / 2;
        long first = sum(timed.subList(0, half));
        long second = sum(timed.subList(timed.size() - half, timed.size()));
        return first + second >= 2 * LEAST_MESSAGES && second > STEADY * first;
    }

    private static long sum(List<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }
}
