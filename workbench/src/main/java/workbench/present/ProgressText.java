package workbench.present;

import java.time.Duration;
import java.util.Locale;

/** How far a run is, on one line that fits the terminal. */
public final class ProgressText {
    private static final int BAR = 10;
    private static final int NARROW = 60;

    private ProgressText() {}

    /**
     * @param done repetitions that have ended
     * @param left how much longer all take
     * @param label what the present one is at, and its name
     * @param width of the terminal
     */
    public static String of(long done, long total, Duration left, String label, int width) {
        String count = done + "/" + total + "  " + clock(left) + " left";
        String bar = width < NARROW ? "" : bar(done, total) + " ";
        // The last column stays free: some terminals begin a new line when it is written.
        return Columns.cut(bar + count + "  " + label, width - 1);
    }

    private static String bar(long done, long total) {
        int full = total == 0 ? BAR : (int) (BAR * done / total);
        return "[" + "=".repeat(full) + " ".repeat(BAR - full) + "]";
    }

    private static String clock(Duration duration) {
        return duration.toHours() > 0
                ? String.format(
                        Locale.ROOT,
                        "%d:%02d:%02d",
                        duration.toHours(),
                        duration.toMinutesPart(),
                        duration.toSecondsPart())
                : String.format(Locale.ROOT, "%d:%02d", duration.toMinutes(), duration.toSecondsPart());
    }

    /**
     * What a repetition is at, and for how long still: {@code warming up, at most 9 s more}, {@code verifying}.
     *
     * @param most how long the phase takes at most; zero if that is not known
     * @param elapsed of it
     */
    public static String phase(String phase, Duration most, Duration elapsed) {
        long left = most.minus(elapsed).toNanos();
        // Rounded up: a phase that goes on does not have 0 s left.
        return left <= 0 ? phase : phase + ", at most " + Math.ceilDiv(left, 1_000_000_000L) + " s more";
    }
}
