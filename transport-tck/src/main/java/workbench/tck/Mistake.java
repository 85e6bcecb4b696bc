package workbench.tck;

import java.util.Arrays;
import java.util.Locale;

/** What an implementer may get wrong; each must be found by the harness. */
enum Mistake {
    NONE,
    /** The third message never arrives. */
    FORGETS,
    /** The third message arrives twice. */
    REPEATS,
    /** The third message arrives before the second. */
    OVERTAKES,
    /** A byte of the third message changes. */
    CORRUPTS,
    /** The third send throws. */
    THROWS,
    /** The third send never returns. */
    HANGS,
    /** One send takes 300 ms; all others are as they should be. */
    STALLS;

    static String[] words() {
        return Arrays.stream(values()).map(Mistake::id).toArray(String[]::new);
    }

    static Mistake of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
