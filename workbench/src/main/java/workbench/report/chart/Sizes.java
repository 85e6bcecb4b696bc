package workbench.report.chart;

import java.util.Locale;

/** Sizes that were computed, as people write them: {@code 11 KiB}. */
final class Sizes {
    private static final double STEP = 1024;

    private Sizes() {}

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
