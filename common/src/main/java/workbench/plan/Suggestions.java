package workbench.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;
import workbench.workload.UsageException;

/** Finds what somebody may have meant. */
public final class Suggestions {
    private static final int MOST_SUGGESTIONS = 3;

    /** Fewer letters are a part of too much. */
    private static final int WORD = 3;

    private Suggestions() {}

    /** A half-sentence: the names of which this is a part, else the nearest, or all if none is near. */
    public static String suggestion(String typed, List<String> allowed) {
        List<String> whole =
                allowed.stream().filter(name -> isPart(typed, name)).toList();
        List<String> near = whole.isEmpty() ? near(typed, allowed) : whole;
        return near.isEmpty()
                ? "allowed are " + String.join(", ", allowed) + "."
                : "did you mean " + String.join(" or ", near) + "?";
    }

    private static boolean isPart(String typed, String name) {
        return typed.length() >= WORD && name.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT));
    }

    private static List<String> near(String typed, List<String> allowed) {
        return allowed.stream()
                .filter(name -> least(typed, name).isPresent())
                .sorted(Comparator.comparingInt(name -> least(typed, name).orElseThrow()))
                .limit(MOST_SUGGESTIONS)
                .toList();
    }

    /** The distance to a name or to one of its parts, if that is small: of three letters one may differ, with two it would be another word. */
    private static OptionalInt least(String typed, String name) {
        return Stream.concat(Stream.of(name), Stream.of(name.split("-")).filter(part -> part.length() >= WORD))
                .filter(part -> distance(typed, part) <= Math.max(1, Math.max(typed.length(), part.length()) / WORD))
                .mapToInt(part -> distance(typed, part))
                .min();
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

    /** Of strings: insertions, deletions, substitutions, and swaps of neighbours (optimal string alignment). */
    static int distance(String a, String b) {
        int[][] distances = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                distances[i][j] = i == 0 || j == 0 ? i + j : distance(a, b, i, j, distances);
            }
        }
        return distances[a.length()][b.length()];
    }

    private static int distance(String a, String b, int i, int j, int[][] before) {
        char lastOfA = a.charAt(i - 1);
        char lastOfB = b.charAt(j - 1);
        int least = Math.min(
                before[i - 1][j - 1] + (lastOfA == lastOfB ? 0 : 1), Math.min(before[i - 1][j], before[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && lastOfA == b.charAt(j - 2) && a.charAt(i - 2) == lastOfB;
        return swapped ? Math.min(least, before[i - 2][j - 2] + 1) : least;
    }
}
