package workbench.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Trials that are alike in the order of one figure.
 *
 * @param sorted those that have the figure, the best first
 * @param others the first beside each other one
 */
record Ranking(List<TrialSummary> sorted, List<TrialPair> others) {

    static Ranking of(List<TrialSummary> alike, Figure figure) {
        List<TrialSummary> sorted = alike.stream()
                .filter(trial -> trial.figures().containsKey(figure.name()))
                .sorted(Comparator.comparingDouble(trial ->
                        figure.costOf(trial.figures().get(figure.name()).centre())))
                .toList();
        // Which one is the best is known afterwards only: all pairs have been looked at.
        List<TrialPair> pairs = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            for (TrialSummary worse : sorted.subList(i + 1, sorted.size())) {
                pairs.add(TrialPair.ofOneRun(sorted.get(i), worse, figure));
            }
        }
        int others = Math.max(0, sorted.size() - 1);
        return new Ranking(sorted, TrialPair.corrected(pairs).subList(0, others));
    }

    /** The trial that is better than each other one; empty where that cannot be told. */
    Optional<TrialSummary> best() {
        boolean decided = !others.isEmpty() && others.stream().allMatch(pair -> pair.finding() == Finding.SLOWER);
        return decided ? Optional.of(sorted.getFirst()) : Optional.empty();
    }
}
