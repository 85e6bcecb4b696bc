package workbench.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import workbench.analysis.GuidelineCase.Law;
import workbench.analysis.GuidelineCase.Term;
import workbench.result.TrialRecord;
import workbench.workload.Guideline;
import workbench.workload.Guidelines;

/** Finds, among the trials of a run, those that guidelines hold against each other. */
final class GuidelineCases {
    /** Where operations can be compared. */
    private record Place(String transport, String deployment, String kernel, int ranks) {
        static Place of(TrialSummary trial) {
            TrialRecord record = trial.trial();
            return new Place(
                    record.transport(), record.deployment(), record.kernel(), Guidelines.ranks(record.parameters()));
        }
    }

    private final List<TrialSummary> trials;
    private final List<GuidelineCase> cases = new ArrayList<>();

    private GuidelineCases(List<TrialSummary> trials) {
        this.trials = trials;
    }

    static List<GuidelineCase> of(Collection<TrialSummary> trials) {
        Map<Place, List<TrialSummary>> places = trials.stream()
                .filter(trial -> Guidelines.concern(trial.workload()) && GuidelineCase.bytes(trial) > 0)
                .sorted(Comparator.comparingLong(GuidelineCase::bytes))
                .collect(Collectors.groupingBy(Place::of, LinkedHashMap::new, Collectors.toList()));
        return places.values().stream()
                .flatMap(place -> new GuidelineCases(place).find().stream())
                .toList();
    }

    private List<GuidelineCase> find() {
        for (Guideline guideline : Guidelines.all()) {
            trials.stream()
                    .filter(trial -> trial.workload().equals(guideline.left()))
                    .forEach(left -> together(guideline, left));
        }
        trials.forEach(this::beforeTheNextLarger);
        return cases;
    }

    private void together(Guideline guideline, TrialSummary left) {
        int ranks = Guidelines.ranks(left.trial().parameters());
        List<Term> right = guideline.right().stream()
                .flatMap(term ->
                        like(left, term.workload(), term.size().bytes(GuidelineCase.bytes(left), ranks)).stream())
                .map(trial -> new Term(trial, 1))
                .toList();
        if (right.size() == guideline.right().size()) {
            cases.add(new GuidelineCase(Law.SAME_TOGETHER, left, right));
        }
    }

    private Optional<TrialSummary> like(TrialSummary left, String workload, long bytes) {
        return trials.stream()
                .filter(trial -> trial.workload().equals(workload) && GuidelineCase.bytes(trial) == bytes)
                .filter(trial -> areAlike(trial, left))
                .findFirst();
    }

    private static boolean areAlike(TrialSummary a, TrialSummary b) {
        return Guidelines.alikeButForSize(a.trial().parameters(), b.trial().parameters());
    }

    private void beforeTheNextLarger(TrialSummary smaller) {
        long bytes = GuidelineCase.bytes(smaller);
        trials.stream()
                .filter(trial -> trial.workload().equals(smaller.workload()) && GuidelineCase.bytes(trial) > bytes)
                .filter(trial -> areAlike(trial, smaller))
                .findFirst()
                .ifPresent(larger -> {
                    cases.add(new GuidelineCase(Law.MONOTONY, smaller, List.of(new Term(larger, 1))));
                    if (GuidelineCase.bytes(larger) % bytes == 0) {
                        long parts = GuidelineCase.bytes(larger) / bytes;
                        cases.add(new GuidelineCase(Law.SPLIT, larger, List.of(new Term(smaller, parts))));
                    }
                });
    }
}
