package workbench.present;

import java.util.Arrays;
import java.util.Locale;
import workbench.analysis.Interval;

/** Ratios for people, with as many decimals as their interval leaves certain. */
final class RatioText {
    private static final int MOST_DECIMALS = 4;
    private static final double[] DECIMALS_BELOW = {100, 10};

    private final int decimals;
    private final Interval ratio;

    RatioText(Interval ratio) {
        this.ratio = ratio;
        double halfWidth = ratio.halfWidth();
        int needed = halfWidth > 0 ? (int) Math.ceil(-Math.log10(halfWidth)) : MOST_DECIMALS;
        int least = (int) Arrays.stream(DECIMALS_BELOW)
                .filter(limit -> ratio.centre() < limit)
                .count();
        this.decimals = Math.clamp(needed, least, MOST_DECIMALS);
    }

    String centre() {
        return format(ratio.centre());
    }

    /** {@code 1.42 … 1.58}. */
    String bounds() {
        return format(ratio.lower()) + " … " + format(ratio.upper());
    }

    private String format(double value) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    /** Without an interval: enough digits to see the difference to 1, or to 0. */
    static String rough(double ratio) {
        String format = ratio < 0.1 ? "%.3f" : ratio < 1.5 ? "%.2f" : ratio < 20 ? "%.1f" : "%.0f";
        return String.format(Locale.ROOT, format, ratio);
    }
}
