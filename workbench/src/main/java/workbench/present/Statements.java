package workbench.present;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import workbench.analysis.Enumerated;
import workbench.analysis.LikeGroup;
import workbench.analysis.TrialSummary;
import workbench.analysis.Variation;

/** What trials that are alike say about each other, with what there is to mind. */
public final class Statements {
    private Statements() {}

    /** @param variation of the workload's trials */
    public static List<String> of(LikeGroup group, Variation variation) {
        return Stream.concat(group.statements().stream(), sends(group, variation).stream())
                .toList();
    }

    /** The same, each with what it is about. */
    public static List<String> sentences(LikeGroup group, Variation variation) {
        Stream<String> sends = sends(group, variation).stream().map(statement -> group.subject() + ": " + statement);
        return Stream.concat(group.sentences().stream(), sends).toList();
    }

    /**
     * Trials whose sends were asked for alike are ranked: a library's ordinary send against another's is what people want to know. When such a
     * send returns is each library's own, though, and part of the ratio.
     */
    private static Optional<String> sends(LikeGroup group, Variation variation) {
        Map<String, Set<String>> byMeaning = new LinkedHashMap<>();
        for (TrialSummary trial : group.ranking().sorted()) {
            String meaning = SemanticsWords.of(trial).getOrDefault(SemanticsWords.SEND, "");
            byMeaning.computeIfAbsent(meaning, m -> new LinkedHashSet<>()).add(variation.name(trial, group.trials()));
        }
        byMeaning.remove("");
        if (byMeaning.size() < 2) {
            return Optional.empty();
        }
        List<String> each = new ArrayList<>();
        byMeaning.forEach(
                (meaning, names) -> each.add("of " + Enumerated.of(List.copyOf(names)) + " “" + meaning + "”"));
        return Optional.of("mind that a send is not the same: " + String.join(", ", each) + ".");
    }
}
