package workbench.analysis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import workbench.metric.Metric;

/**
 * Trials of one workload that are alike in all but the transport, the best first.
 *
 * @param ranking of those that are steady
 * @param varied parameters that were swept in the workload's trials
 */
public record LikeGroup(List<TrialSummary> trials, Ranking ranking, Set<String> varied) {
    static LikeGroup of(List<TrialSummary> alike, Ranking ranking, Set<String> varied) {
        List<TrialSummary> sorted = alike.getFirst()
                .headline()
                .map(headline -> Ranking.bestFirst(alike, headline))
                .orElse(alike);
        return new LikeGroup(sorted, ranking, varied);
    }

    /** Those that have results. */
    public List<TrialSummary> measured() {
        return trials.stream().filter(trial -> trial.ok() > 0).toList();
    }

    /** The trial that is better than each other one by what the workload is ranked by; empty where that cannot be told. */
    public Optional<TrialSummary> winner() {
        return ranking.best();
    }

    /** Whether a trial is the winner and this is what it has won by. */
    public boolean isBest(TrialSummary trial, Metric metric) {
        return winner().filter(trial::equals).isPresent()
                && trial.headline().filter(metric::equals).isPresent();
    }
}
