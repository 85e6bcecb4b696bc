package workbench.analysis;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import workbench.result.TrialRecord;

/**
 * All trials of one workload.
 *
 * @param parameters those that all trials have in common
 */
public record WorkloadComparison(String workload, Map<String, Object> parameters, List<LikeGroup> groups) {
    /**
     * @param alike its trials, those that are alike together
     * @param rankings of each of them
     */
    static WorkloadComparison of(String workload, List<List<TrialSummary>> alike, List<Ranking> rankings) {
        List<TrialSummary> trials = alike.stream().flatMap(List::stream).toList();
        Set<String> varied = varied(trials);
        List<LikeGroup> groups = IntStream.range(0, alike.size())
                .mapToObj(i -> LikeGroup.of(alike.get(i), rankings.get(i), varied))
                .toList();
        return new WorkloadComparison(
                workload, inCommon(trials.stream().map(TrialSummary::trial).toList()), groups);
    }

    public List<TrialSummary> trials() {
        return groups.stream().flatMap(group -> group.trials().stream()).toList();
    }

    /** The parameters that were swept. */
    public static Set<String> varied(List<TrialSummary> trials) {
        Set<String> names = new LinkedHashSet<>();
        trials.forEach(trial -> names.addAll(trial.trial().variation().keySet()));
        return names;
    }

    /** The trials of each group that has results, without those that have none. */
    public List<List<TrialSummary>> measured() {
        return groups.stream()
                .map(LikeGroup::measured)
                .filter(group -> !group.isEmpty())
                .toList();
    }

    /** Why trials of different groups are not ranked against each other; empty where fewer than two groups have results. */
    public List<Difference> differences() {
        List<List<TrialSummary>> measured = measured();
        return measured.size() < 2
                ? List.of()
                : Comparability.differences(
                        measured.stream().flatMap(List::stream).toList());
    }

    /** Those together that may be ranked against each other. */
    static List<List<TrialSummary>> alike(List<TrialSummary> trials) {
        List<List<TrialSummary>> groups = new ArrayList<>();
        IdentityHashMap<TrialSummary, Map<String, String>> aspects = new IdentityHashMap<>();
        for (TrialSummary trial : trials) {
            Map<String, String> own = Comparability.aspects(trial);
            aspects.put(trial, own);
            groups.stream()
                    .filter(group -> group.stream().allMatch(other -> Comparability.areAlike(aspects.get(other), own)))
                    .findFirst()
                    .orElseGet(() -> {
                        groups.add(new ArrayList<>());
                        return groups.getLast();
                    })
                    .add(trial);
        }
        return groups;
    }

    /** The parameters that all of these have with the same value. */
    public static Map<String, Object> inCommon(List<TrialRecord> trials) {
        Map<String, Object> common = new LinkedHashMap<>(trials.getFirst().parameters());
        trials.forEach(trial -> common.entrySet().retainAll(trial.parameters().entrySet()));
        return common;
    }
}
