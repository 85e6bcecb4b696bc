package workbench.present;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import workbench.analysis.Interval;

/** Intervals, short. */
public final class IntervalText {
    private IntervalText() {}

    /** {@code ± 3.1 %} of a ratio's; of a share's or a count's, in the unit of its column. */
    public static String halfWidth(Interval interval, Scale scale) {
        return interval.isRelative()
                ? "± " + percent(interval.relativeHalfWidth())
                : "± " + number(interval.halfWidth() / scale.divisor());
    }

    static String percent(double part) {
        return number(100 * part) + " %";
    }

    /** Of what is uncertain anyway: two digits, or as many as it has before the point. */
    private static String number(double number) {
        return String.format(Locale.ROOT, number < 9.95 ? "%.1f" : "%.0f", number);
    }

    static String method(Interval.Method method) {
        return switch (method) {
            case T_ON_LOGARITHMS -> "Student's t on logarithms";
            case RANKS_ON_LOGARITHMS -> "signed ranks of logarithms";
            case T -> "plain Student's t where a metric may be zero";
            case RANKS -> "plain signed ranks where a metric may be zero";
        };
    }

    public static String legend(List<Interval> intervals) {
        String methods = intervals.stream()
                .map(Interval::method)
                .distinct()
                .sorted()
                .map(IntervalText::method)
                .collect(Collectors.joining("; "));
        return "half of the 95 % interval of the centre, over the repetitions that are ok (" + methods + ")";
    }
}
