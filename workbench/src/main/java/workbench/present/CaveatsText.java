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

    /** @param furtherOfReading warnings of reading the files that are not told here */
    static Optional<String> of(Comparison comparison, int furtherOfReading) {
        List<String> parts = new ArrayList<>();
        warmingUp(comparison).ifPresent(parts::add);
        comparison.trials().stream()
                .flatMap(
                        trial -> BlankText.notRanked(trial)
                                .map(why -> RepetitionLine.placeAndVariation(trial.trial()) + " is " + why)
                                .stream())
                .limit(1)
                .forEach(parts::add);
        parts.addAll(SteadinessText.disturbed(comparison.trials()));
        CrowdText.caveat(comparison.trials()).ifPresent(parts::add);
        if (comparison.isTrialQuality()) {
            parts.add("trial quality: fewer than " + Interval.LEAST + " repetitions show a range and no interval");
        }
        int warnings =
                furtherOfReading + Troubles.warnings(comparison, List.of()).size();
        if (warnings > 0) {
            parts.add(Prose.counted(warnings, "warning") + " in the details");
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(Prose.capital(String.join("; ", parts)) + ".");
    }

    private static Optional<String> warmingUp(Comparison comparison) {
        List<TrialSummary> trials =
                comparison.trials().stream().filter(SteadinessText::isWarmingUp).toList();
        String are = trials.size() == 1 ? " is " : " are ";
        return trials.isEmpty()
                ? Optional.empty()
                : Optional.of(trials.size() + " of " + comparison.trials().size() + " trials" + are
                        + SteadinessText.STILL_WARMING_UP + " and" + are + "not ranked: "
                        + SteadinessText.cure(comparison.run().plan().preset()));
    }
}
