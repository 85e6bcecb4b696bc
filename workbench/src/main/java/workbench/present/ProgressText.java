package workbench.present;

import java.time.Duration;
import java.util.Locale;

/** How far a run is, on one line that fits the terminal. */
public final class ProgressText {
    private static final int BAR = 20;
    private static final int NARROW = 60;

    private ProgressText() {}

    /**
     * @param done repetitions that have ended
     * @param ended how long it took until the last of these ended
     * @param current how long the present one has been running
     * @param label what runs, and what it is at
     * @param width of the terminal
     */
    public static String of(long done, long total, Duration ended, Duration current, String label, int width) {
        String count = done + "/" + total;
        String left = done == 0 || done >= total ? "" : "  " + clock(left(done, total, ended, current)) + " left";
        String bar = width < NARROW ? "" : bar(done, total) + " ";
        // The last column stays free: some terminals begin a new line when it is written.
        return Columns.cut(bar + count + left + "  " + label, width - 1);
    }

    /** As many as are left will take as long as those before; the time that the present one has taken already does not count again. */
    private static Duration left(long done, long total, Duration ended, Duration current) {
        Duration left = ended.multipliedBy(total - done).dividedBy(done).minus(current);
        return left.isNegative() ? Duration.ZERO : left;
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
}
