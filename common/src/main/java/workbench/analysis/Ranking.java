package workbench.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import workbench.metric.Metric;

/**
 * Trials that are alike in the order of what their workload is ranked by. Those that are not steady are not among them. Nothing else is ranked:
 * all that a run claims are these orders, and all of their pairs together are corrected as one family.
 *
 * @param sorted those that have the metric, the best first
 * @param others the first beside each other one
 */
public record Ranking(List<TrialSummary> sorted, List<TrialPair> others) {

    /**
     * Of each of the groups that a run has.
     *
     * @param groups trials that are alike, one at least in each
     */
    static List<Ranking> of(List<List<TrialSummary>> groups) {
        List<List<TrialSummary>> sorted = groups.stream().map(Ranking::sorted).toList();
        // Which one is the best is known afterwards only: all pairs have been looked at.
        List<TrialPair> pairs = TrialPair.corrected(
                sorted.stream().flatMap(group -> pairs(group).stream()).toList());
        List<Ranking> rankings = new ArrayList<>();
        int from = 0;
        for (List<TrialSummary> group : sorted) {
            rankings.add(new Ranking(group, pairs.subList(from, from + Math.max(0, group.size() - 1))));
            from += group.size() * (group.size() - 1) / 2;
        }
        return rankings;
    }

    private static List<TrialSummary> sorted(List<TrialSummary> alike) {
        return headline(alike).stream()
                .flatMap(headline -> bestFirst(alike, headline).stream()
                        .filter(trial ->
                                trial.isSteady() && trial.sample(headline).isPresent()))
                .toList();
    }

    /** All of them, steady or not; those that lack the metric last. */
    static List<TrialSummary> bestFirst(List<TrialSummary> trials, Metric headline) {
        return trials.stream()
                .sorted(Comparator.comparingDouble(trial -> trial.sample(headline)
                        .map(sample -> headline.costOf(sample.centre()))
                        .orElse(Double.POSITIVE_INFINITY)))
                .toList();
    }

    /** Those of the first one before all others. */
    private static List<TrialPair> pairs(List<TrialSummary> sorted) {
        List<TrialPair> pairs = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            for (TrialSummary worse : sorted.subList(i + 1, sorted.size())) {
                pairs.add(TrialPair.ofOneRun(
                        sorted.get(i), worse, headline(sorted).orElseThrow()));
            }
        }
        return pairs;
    }

    private static Optional<Metric> headline(List<TrialSummary> group) {
        return group.getFirst().headline();
    }

    /** The trial that is better than each other one; empty where that cannot be told. */
    Optional<TrialSummary> best() {
        boolean decided = !others.isEmpty() && others.stream().allMatch(pair -> pair.finding() == Finding.SLOWER);
        return decided ? Optional.of(sorted.getFirst()) : Optional.empty();
    }
}
