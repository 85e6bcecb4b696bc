package workbench.report.chart;

import java.util.Locale;
import workbench.workload.Units;

/** Sizes as people write them. */
final class Sizes {
    private static final double STEP = 1024;

    private Sizes() {}

    /** That was set: {@code 64 KiB}, {@code 1000 B}. */
    static String exact(double bytes) {
        return Units.formatBytes(Math.round(bytes)).replaceFirst("(?=[A-Za-z])", " ");
    }

    /** That was computed: {@code 11 KiB}. */
    static String rough(double bytes) {
        double value = bytes;
        for (String unit : new String[] {"B", "KiB", "MiB"}) {
            if (value < STEP) {
                return written(value) + " " + unit;
            }
            value /= STEP;
        }
        return written(value) + " GiB";
    }

    /** Two digits. */
    private static String written(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.1f" : "%.0f", value);
    }
}
