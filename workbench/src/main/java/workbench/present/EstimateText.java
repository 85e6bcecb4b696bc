package workbench.present;

import java.util.Locale;

/** How long something is likely to take, for people. */
public final class EstimateText {
    private static final double MINUTE_SECONDS = 60;
    private static final double MOST_SECONDS = 100;
    private static final double MOST_MINUTES = 100;

    private EstimateText() {}

    /** {@code about 45 s}, {@code about 4 min}, {@code about 2.5 h}. */
    public static String about(double seconds) {
        double minutes = seconds / MINUTE_SECONDS;
        if (seconds < MOST_SECONDS) {
            return "about " + Math.max(1, Math.round(seconds)) + " s";
        }
        return minutes < MOST_MINUTES
                ? "about " + Math.round(minutes) + " min"
                : String.format(Locale.ROOT, "about %.1f h", minutes / MINUTE_SECONDS);
    }
}
