package workbench.present;

import java.time.Duration;

/** What a repetition is at, and for how long still. */
public final class PhaseText {
    private static final long SECOND_NANOS = 1_000_000_000;

    private PhaseText() {}

    /**
     * {@code warming up, at most 9 s more}, {@code verifying}.
     *
     * @param most how long the phase takes at most; zero if that is not known
     * @param elapsed of it
     */
    public static String of(String phase, Duration most, Duration elapsed) {
        long left = most.minus(elapsed).toNanos();
        // Rounded up: a phase that goes on does not have 0 s left.
        return left <= 0 ? phase : phase + ", at most " + (left + SECOND_NANOS - 1) / SECOND_NANOS + " s more";
    }
}
