package workbench.analysis;

import java.util.Collection;
import java.util.Optional;
import workbench.metric.Metric;
import workbench.metric.MetricCatalogue;
import workbench.metric.Unit;

/**
 * What is known of a metric after some repetitions.
 *
 * @param centre the best guess
 * @param lower with {@code upper} covers the true centre in 95 of 100 cases
 */
public record Interval(double centre, double lower, double upper, Method method) {
    /** With fewer repetitions there is a range and no interval. */
    public static final int LEAST = 5;

    /** From so many repetitions on ranks tell more than moments where one or the other repetition is outlying; with fewer they tell too little. */
    static final int LEAST_FOR_RANKS = 10;

    /** How it is made; simulation (see {@code CoverageTest}) decides which fits how many repetitions. */
    public enum Method {
        T_ON_LOGARITHMS("t-log"),
        RANKS_ON_LOGARITHMS("signed-rank-log"),
        T("t"),
        RANKS("signed-rank");

        private final String id;

        Method(String id) {
            this.id = id;
        }

        /** As files write it. */
        public String id() {
            return id;
        }

        static Method of(Transform transform, int n) {
            boolean logarithm = transform == Transform.LOGARITHM;
            if (n < LEAST_FOR_RANKS) {
                return logarithm ? T_ON_LOGARITHMS : T;
            }
            return logarithm ? RANKS_ON_LOGARITHMS : RANKS;
        }
    }

    /** Of a metric that is never negative; empty with fewer than {@link #LEAST} values. */
    static Optional<Interval> of(String metric, double... values) {
        if (values.length < LEAST) {
            return Optional.empty();
        }
        Transform transform = Transform.of(metric, values);
        return Optional.of(of(transform, transform.apply(values)).within(metric));
    }

    /** Of positive ratios, two at least. */
    public static Interval ofRatios(Collection<Double> ratios) {
        double[] values = ratios.stream().mapToDouble(Double::doubleValue).toArray();
        return of(Transform.LOGARITHM, Transform.LOGARITHM.apply(values));
    }

    /** Of values that are transformed already, two at least. */
    static Interval of(Transform transform, double... transformed) {
        Method method = Method.of(transform, transformed.length);
        if (transformed.length >= LEAST_FOR_RANKS) {
            WalshAverages averages = new WalshAverages(transformed);
            return undone(transform, averages.median(), averages.lower(), averages.upper(), method);
        }
        double mean = StudentT.mean(transformed);
        double half = StudentT.halfWidth(transformed);
        return undone(transform, mean, mean - half, mean + half, method);
    }

    static Interval undone(Transform transform, double centre, double lower, double upper, Method method) {
        return new Interval(transform.undo(centre), transform.undo(lower), transform.undo(upper), method);
    }

    /** No share is below 0 or above 1, no count is below 0. */
    private Interval within(String metric) {
        Unit unit = MetricCatalogue.byName(metric).map(Metric::unit).orElse(null);
        double most = unit == Unit.SHARE ? 1 : Double.POSITIVE_INFINITY;
        double least = unit == Unit.SHARE || unit == Unit.COUNT ? 0 : Double.NEGATIVE_INFINITY;
        return new Interval(centre, Math.max(least, lower), Math.min(most, upper), method);
    }

    public double halfWidth() {
        return (upper - lower) / 2;
    }

    /** Half of the interval in parts of the centre: 0.02 is ± 2 %. */
    public double relativeHalfWidth() {
        return upper == lower ? 0 : halfWidth() / Math.abs(centre);
    }

    /** Whether the bounds are at a ratio of the centre or a distance from it. */
    public boolean isRelative() {
        return method == Method.T_ON_LOGARITHMS || method == Method.RANKS_ON_LOGARITHMS;
    }
}
