package workbench.present;

import java.util.List;
import java.util.Locale;

/** What sentences are made with. */
public final class Prose {
    private Prose() {}

    /** {@code 1 message}, {@code 64 messages}. */
    public static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** {@code 12,500/s}. */
    static String perSecond(long rate) {
        return String.format(Locale.ROOT, "%,d/s", rate);
    }

    /** {@code a}; {@code a and b}; {@code a, b and c}. @param words one at least */
    public static String enumerated(List<String> words) {
        return words.size() == 1
                ? words.getFirst()
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    /** With a capital letter at its beginning. */
    public static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** With a full stop at its end, unless it is empty or has one. */
    public static String sentence(String words) {
        return words.isEmpty() || words.endsWith(".") ? words : words + ".";
    }
}
