package workbench.present;

import java.util.List;
import java.util.Locale;
import workbench.analysis.Sample;
import workbench.analysis.ScalingLaw;
import workbench.analysis.ScalingPoint;

/** Laws of scaling in words. */
public final class ScalingWords {
    private ScalingWords() {}

    public static String name(ScalingLaw law) {
        return switch (law) {
            case AMDAHL -> "Amdahl's law";
            case GUSTAFSON -> "Gustafson's law";
        };
    }

    /** {@code 3.1 % (2.0 … 4.2)}. */
    public static String fraction(Sample fraction) {
        return fraction.n() == 1
                ? number(fraction.centre())
                : number(fraction.centre()) + " (" + digits(fraction.lower()) + " … " + digits(fraction.upper()) + ")";
    }

    public static String number(double fraction) {
        return digits(fraction) + " %";
    }

    private static String digits(double fraction) {
        return String.format(Locale.ROOT, "%.1f", 100 * fraction);
    }

    /** To which of the points a law was fitted: {@code fitted to the speed-up of 2 and 4 workers}. */
    public static String fitted(List<ScalingPoint> points) {
        return "fitted to the speed-up of "
                + Prose.enumerated(points.stream()
                        .filter(ScalingLaw::tells)
                        .map(point -> Long.toString(point.sharers()))
                        .toList())
                + " workers"
                + (points.stream().anyMatch(ScalingPoint::isCrowded) ? ", who have a processor each" : "");
    }
}
