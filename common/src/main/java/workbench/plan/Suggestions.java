package workbench.plan;

import java.util.Comparator;
import java.util.List;
import workbench.workload.UsageException;

/** Finds what somebody may have meant. */
public final class Suggestions {
    private static final int MOST_SUGGESTIONS = 3;

    private Suggestions() {}

    /** A half-sentence: the nearest names, or all if none is near. */
    public static String suggestion(String typed, List<String> allowed) {
        List<String> near = allowed.stream()
                .filter(name -> distance(typed, name) <= Math.max(2, name.length() / 3))
                .sorted(Comparator.comparingInt(name -> distance(typed, name)))
                .limit(MOST_SUGGESTIONS)
                .toList();
        return near.isEmpty()
                ? "allowed are " + String.join(", ", allowed) + "."
                : "did you mean " + String.join(" or ", near) + "?";
    }

    /** @throws UsageException naming the first that is not known */
    static void requireKnown(List<Argument> wanted, List<String> known) {
        for (Argument want : wanted) {
            if (!known.contains(want.text())) {
                throw new UsageException(
                        want.subject() + " cannot be '" + want.text() + "': " + suggestion(want.text(), known));
            }
        }
    }

    /** Levenshtein's: insertions, deletions and substitutions. */
    static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substitution = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(substitution, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
