package workbench.analysis;

import java.util.List;

/** Words in a sentence: a; a and b; a, b and c. */
public final class Enumerated {
    private Enumerated() {}

    /** @param words one at least */
    public static String of(List<String> words) {
        return words.size() == 1
                ? words.getFirst()
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }
}
