package workbench.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * All trials of one workload.
 *
 * @param parameters those that all trials have in common
 * @param unlike why trials of different groups are not ranked against each other
 */
public record WorkloadComparison(
        String workload, Map<String, Object> parameters, List<LikeGroup> groups, List<String> unlike) {

    /**
     * @param alike its trials, those that are alike together
     * @param rankings of each of them
     */
    static WorkloadComparison of(String workload, List<List<TrialSummary>> alike, List<Ranking> rankings) {
        List<TrialSummary> trials = alike.stream().flatMap(List::stream).toList();
        Variation variation = Variation.of(trials);
        List<LikeGroup> groups = IntStream.range(0, alike.size())
                .mapToObj(i -> LikeGroup.of(alike.get(i), variation, rankings.get(i)))
                .toList();
        return new WorkloadComparison(workload, inCommon(trials), groups, unlike(groups));
    }

    public List<TrialSummary> trials() {
        return groups.stream().flatMap(group -> group.trials().stream()).toList();
    }

    /** What tells its trials apart beside transport, deployment and kernel. */
    public Variation variation() {
        return Variation.of(trials());
    }

    /** Those together that may be ranked against each other. */
    static List<List<TrialSummary>> alike(List<TrialSummary> trials) {
        List<List<TrialSummary>> groups = new ArrayList<>();
        IdentityHashMap<TrialSummary, Comparability> comparabilities = new IdentityHashMap<>();
        for (TrialSummary trial : trials) {
            Comparability own = Comparability.of(trial);
            comparabilities.put(trial, own);
            groups.stream()
                    .filter(group -> group.stream()
                            .allMatch(other -> comparabilities.get(other).isAlike(own)))
                    .findFirst()
                    .orElseGet(() -> {
                        groups.add(new ArrayList<>());
                        return groups.getLast();
                    })
                    .add(trial);
        }
        return groups;
    }

    /** One sentence: names two groups of different transports, counts more. */
    private static List<String> unlike(List<LikeGroup> groups) {
        List<List<TrialSummary>> measured = groups.stream()
                .map(group ->
                        group.trials().stream().filter(trial -> trial.ok() > 0).toList())
                .filter(group -> !group.isEmpty())
                .toList();
        if (measured.size() < 2) {
            return List.of();
        }
        List<String> differences = Comparability.differences(
                measured.stream().flatMap(List::stream).toList());
        boolean named = measured.size() == 2
                && Collections.disjoint(transports(measured.getFirst()), transports(measured.getLast()));
        return List.of(
                named
                        ? Sentences.unlike(measured.getFirst(), measured.getLast(), differences)
                        : Sentences.unlike(
                                groups.getFirst().trials().getFirst().trial().workload(),
                                measured.size(),
                                differences));
    }

    private static List<String> transports(List<TrialSummary> trials) {
        return trials.stream().map(trial -> trial.trial().transport()).toList();
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
