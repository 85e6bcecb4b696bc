package workbench.overhead.torture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What kills have led to that must not be. */
final class Findings {
    /** Kinds of it, as they are counted. */
    enum Kind {
        FALSE_OK("false ok"),
        ORPHAN("orphans"),
        LOST("lost repetitions"),
        HUNG("hung runs"),
        LEFT_BEHIND("folders or kernel objects left behind"),
        NOT_RESUMED("runs that could not be finished");

        final String phrase;

        Kind(String phrase) {
            this.phrase = phrase;
        }
    }

    /** @param text what was seen, for people */
    record Finding(Kind kind, String text) {}

    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private final List<Finding> findings = new ArrayList<>();

    void add(Kind kind, String text) {
        counts.merge(kind, 1, Integer::sum);
        findings.add(new Finding(kind, text));
    }

    boolean isEmpty() {
        return findings.isEmpty();
    }

    List<Finding> all() {
        return List.copyOf(findings);
    }

    /** As many as there are of each kind. */
    static String counts(List<Findings> others) {
        return Arrays.stream(Kind.values())
                .map(kind -> others.stream()
                                .mapToInt(each -> each.counts.getOrDefault(kind, 0))
                                .sum()
                        + " " + kind.phrase)
                .collect(Collectors.joining(", "));
    }
}
