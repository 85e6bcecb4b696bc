package workbench.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import workbench.result.TrialRecord;

/**
 * All trials of one workload.
 *
 * @param parameters those that all trials have in common
 * @param unlike why trials of different groups are not ranked against each other
 */
public record WorkloadComparison(
        String workload, Map<String, Object> parameters, List<LikeGroup> groups, List<String> unlike) {

    static WorkloadComparison of(String workload, List<TrialSummary> trials) {
        List<List<TrialSummary>> alike = new ArrayList<>();
        for (TrialSummary trial : trials) {
            groupFor(trial, alike).add(trial);
        }
        List<LikeGroup> groups = alike.stream().map(LikeGroup::of).toList();
        return new WorkloadComparison(workload, inCommon(trials), groups, unlike(groups));
    }

    public List<TrialSummary> trials() {
        return groups.stream().flatMap(group -> group.trials().stream()).toList();
    }

    private static List<TrialSummary> groupFor(TrialSummary trial, List<List<TrialSummary>> groups) {
        for (List<TrialSummary> group : groups) {
            if (group.stream()
                    .allMatch(other ->
                            Likeness.differences(other.trial(), trial.trial()).isEmpty())) {
                return group;
            }
        }
        groups.add(new ArrayList<>());
        return groups.getLast();
    }

    /** One sentence for two groups; what holds for their first members holds for all. */
    private static List<String> unlike(List<LikeGroup> groups) {
        List<String> sentences = new ArrayList<>();
        List<List<TrialRecord>> measured = groups.stream()
                .map(group -> group.trials().stream()
                        .filter(trial -> trial.ok() > 0)
                        .map(TrialSummary::trial)
                        .toList())
                .filter(group -> !group.isEmpty())
                .toList();
        for (int i = 0; i < measured.size(); i++) {
            for (int j = i + 1; j < measured.size(); j++) {
                List<TrialRecord> a = measured.get(i);
                List<TrialRecord> b = measured.get(j);
                sentences.add(Sentences.unlike(a, b, Likeness.differences(a.getFirst(), b.getFirst())));
            }
        }
        return sentences;
    }

    private static Map<String, Object> inCommon(List<TrialSummary> trials) {
        Map<String, Object> common =
                new LinkedHashMap<>(trials.getFirst().trial().parameters());
        trials.forEach(trial -> common.entrySet()
                .removeIf(entry ->
                        !entry.getValue().equals(trial.trial().parameters().get(entry.getKey()))));
        return common;
    }
}
