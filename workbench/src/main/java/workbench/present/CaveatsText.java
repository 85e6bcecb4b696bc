package workbench.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import workbench.analysis.Comparison;
import workbench.analysis.Interval;
import workbench.analysis.TrialSummary;

/** What to know of a run's results, in a line: what is not steady, whether they are a first impression, and how many warnings the details have. */
final class CaveatsText {
    private CaveatsText() {}

    static Optional<String> of(Comparison comparison, List<String> reading) {
        List<String> parts = new ArrayList<>();
        warmingUp(comparison).ifPresent(parts::add);
        if (comparison.isTrialQuality()) {
            parts.add("trial quality: fewer than " + Interval.LEAST + " repetitions show a range and no interval");
        }
        int warnings = Troubles.warnings(comparison, reading).size();
        if (warnings > 0) {
            parts.add(Prose.counted(warnings, "warning") + " in the details");
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(Prose.capital(String.join("; ", parts)) + ".");
    }

    private static Optional<String> warmingUp(Comparison comparison) {
        List<TrialSummary> trials =
                comparison.trials().stream().filter(TrialSummary::isWarmingUp).toList();
        String are = trials.size() == 1 ? " is " : " are ";
        return trials.isEmpty()
                ? Optional.empty()
                : Optional.of(trials.size() + " of " + comparison.trials().size() + " trials" + are
                        + SteadinessText.STILL_WARMING_UP + " and" + are + "not ranked: "
                        + SteadinessText.cure(comparison.run().plan().preset()));
    }
}
