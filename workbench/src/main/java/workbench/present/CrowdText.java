package workbench.present;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import workbench.analysis.Arrangement;
import workbench.analysis.TrialSummary;
import workbench.analysis.Warning;

/** That more participants worked at once than there were processors. */
public final class CrowdText {
    private CrowdText() {}

    static String of(Warning.Crowded crowd) {
        return crowd.participants() + " participants worked at once on "
                + Prose.counted(crowd.processors(), "processor")
                + ": they took turns, so more of them cannot be faster";
    }

    /** {@code in 2 of 4 trials more participants work at once than there are processors (16 on 2)}; empty where that is in none. */
    public static Optional<String> caveat(List<TrialSummary> trials) {
        List<Arrangement> crowded = trials.stream()
                .filter(trial -> trial.ok() > 0)
                .map(TrialSummary::arrangement)
                .filter(Arrangement::isCrowded)
                .toList();
        return crowded.stream()
                .max(Comparator.comparingLong(Arrangement::participants))
                .map(most -> "in " + crowded.size() + " of " + Prose.counted(trials.size(), "trial")
                        + " more participants work at once than there are processors (" + most.participants() + " on "
                        + most.processors() + ")");
    }
}
