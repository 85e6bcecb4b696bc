package workbench.present;

import java.util.List;
import workbench.analysis.Unsettled;

/** That something was still warming up, and what to do about it. */
public final class SteadinessText {
    /** Stands in place of a rank and a ratio. */
    public static final String STILL_WARMING_UP = "still warming up";

    private SteadinessText() {}

    static String of(Unsettled unsettled) {
        return switch (unsettled) {
            case RISING ->
                "the rate rose by more than 30 % within the timed part: it was still warming up, and a longer preset would"
                        + " show more";
            case NOT_STEADY -> "it had not come to rest when its warm-up ended: a longer preset may show other figures";
            case TIMED_DIFFERS ->
                "the timed part was more than 10 % faster or slower than the end of the warm-up: it had not come to rest";
            case LATENCY_DIFFERS ->
                "the median latency changed by more than a factor of 1.5 although the rate was kept: it had not come to"
                        + " rest";
        };
    }

    /** {@code a and b are still warming up}. */
    static String warmingUp(List<String> names) {
        return Prose.enumerated(names) + (names.size() == 1 ? " is " : " are ") + STILL_WARMING_UP;
    }

    /** What to do about it, where a run had such a preset. */
    public static String cure(String preset) {
        return switch (preset) {
            case "standard" -> "--preset thorough warms up for longer";
            case "thorough" -> "they did not settle in the longest warm-up that there is; the page draws it";
            default -> "--preset standard warms up for longer";
        };
    }
}
