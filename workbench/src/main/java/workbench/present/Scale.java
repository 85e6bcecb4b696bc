package workbench.present;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import workbench.metric.Unit;

/**
 * The multiple of a unit in which a column is written, the same for all its numbers.
 *
 * @param label {@code k msg/s}, {@code MiB/s}, {@code µs}
 */
public record Scale(String label, double divisor, int decimals) {
    private record Step(String prefix, double size) {}

    private static final List<Step> DECIMAL = List.of(new Step("G ", 1e9), new Step("M ", 1e6), new Step("k ", 1e3));
    private static final List<Step> BINARY =
            List.of(new Step("Gi", 1L << 30), new Step("Mi", 1L << 20), new Step("Ki", 1L << 10));
    private static final List<Step> DECIMAL_BYTES = List.of(new Step("G", 1e9), new Step("M", 1e6), new Step("k", 1e3));
    private static final List<Step> NANOS =
            List.of(new Step("s", 1e9), new Step("ms", 1e6), new Step("µs", 1e3), new Step("ns", 1));
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double PERCENT = 0.01;
    /** The smallest of rare events is to be seen, too. */
    private static final List<Step> RARE = List.of(new Step("", 1), new Step("10⁻³", 1e-3), new Step("10⁻⁶", 1e-6));

    private static final double SEEN = 1e-3;
    /** Numbers below this size leave room for one more digit. */
    private static final double[] DECIMALS_BELOW = {100, 10, 1};

    /** Three decimals show three digits of such a number: ratios of two that are printed come out right. */
    private static final double LEAST = 0.1;

    /**
     * The largest multiple in which the largest number is at least 1 and the smallest still has three digits; decimals so that the smallest keeps
     * three digits, at most three.
     */
    public static Scale of(Unit unit, Collection<Double> values) {
        double largest = largest(values);
        double smallest = smallest(values);
        Step step = switch (unit) {
            case MESSAGES_PER_SECOND,
                    ROUND_TRIPS_PER_SECOND,
                    REQUESTS_PER_SECOND,
                    ELEMENTS_PER_SECOND,
                    OPERATIONS_PER_SECOND,
                    STEPS_PER_SECOND -> step(DECIMAL, smallest, largest, "", unit.symbol());
            case BYTES_PER_SECOND, BYTES -> step(BINARY, smallest, largest, "", unit.symbol());
            case EVENTS -> events(smallest);
            case NANOS -> step(NANOS, smallest, largest, "ns", "");
            case SECONDS -> {
                Step nanos = step(NANOS, smallest * NANOS_PER_SECOND, largest * NANOS_PER_SECOND, "ns", "");
                yield new Step(nanos.prefix(), nanos.size() / NANOS_PER_SECOND);
            }
            case SHARE, PROPORTION -> new Step("%", PERCENT);
            case FACTOR -> new Step("times", 1);
            case COUNT -> new Step("", 1);
            case MESSAGES -> new Step(unit.symbol(), 1);
        };
        int most = unit == Unit.SHARE || unit == Unit.PROPORTION || unit == Unit.COUNT ? 0 : 3;
        return new Scale(step.prefix(), step.size(), Math.min(most, decimals(smallest / step.size())));
    }

    /** The same in multiples of ten, where a unit is told in both; empty of all others. */
    public static Optional<Scale> decimal(Unit unit, Collection<Double> values) {
        if (unit != Unit.BYTES_PER_SECOND) {
            return Optional.empty();
        }
        double largest = largest(values);
        double smallest = smallest(values);
        Step step = step(DECIMAL_BYTES, smallest, largest, "", unit.symbol());
        return Optional.of(new Scale(step.prefix(), step.size(), decimals(smallest / step.size())));
    }

    /** {@code 5.10 … 5.30}. */
    public String range(double from, double to) {
        return format(from) + " … " + format(to);
    }

    /** A value that stands alone, and its unit. */
    public static String written(Unit unit, double value) {
        Scale own = of(unit, List.of(value));
        return own.format(value) + " " + own.label();
    }

    public String format(double value) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", value / divisor);
    }

    private static double largest(Collection<Double> values) {
        return values.stream().mapToDouble(Math::abs).max().orElse(0);
    }

    private static double smallest(Collection<Double> values) {
        return values.stream().mapToDouble(Math::abs).filter(v -> v > 0).min().orElse(0);
    }

    private static Step step(List<Step> steps, double smallest, double largest, String otherwise, String symbol) {
        return steps.stream()
                .filter(step -> largest >= step.size() && smallest >= LEAST * step.size())
                .findFirst()
                .map(step -> new Step(step.prefix() + symbol, step.size()))
                .orElse(new Step(otherwise + symbol, 1));
    }

    private static Step events(double smallest) {
        return RARE.stream()
                .filter(step -> smallest >= SEEN * step.size())
                .findFirst()
                .orElse(smallest > 0 ? RARE.getLast() : RARE.getFirst());
    }

    private static int decimals(double smallest) {
        int decimals = 0;
        for (double limit : DECIMALS_BELOW) {
            decimals += smallest < limit ? 1 : 0;
        }
        return decimals;
    }
}
