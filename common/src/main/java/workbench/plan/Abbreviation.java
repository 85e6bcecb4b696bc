package workbench.plan;

import java.util.List;
import java.util.Locale;

/** What is typed for names that begin with it, or that have it as a part between hyphens. */
public final class Abbreviation {
    /** A single letter would stand for too much. */
    private static final int LEAST_LENGTH = 2;

    private Abbreviation() {}

    /** The names that are meant: the one that is typed, else those that it is short for; empty if there are none. */
    public static List<String> meant(String typed, List<String> known) {
        return known.contains(typed)
                ? List.of(typed)
                : known.stream()
                        .filter(name -> begins(typed, name) || isPart(typed, name))
                        .toList();
    }

    static boolean begins(String typed, String name) {
        return typed.length() >= LEAST_LENGTH && name.startsWith(typed.toLowerCase(Locale.ROOT));
    }

    private static boolean isPart(String typed, String name) {
        return typed.length() >= LEAST_LENGTH
                && ("-" + name + "-").contains("-" + typed.toLowerCase(Locale.ROOT) + "-");
    }
}
