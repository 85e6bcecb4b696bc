package workbench.analysis;

import java.util.List;
import java.util.Optional;
import workbench.metric.Metric;

/**
 * Trials of one workload that are alike in all but the transport, the best first.
 *
 * @param ranking of those that are steady
 * @param heading what the trials have in common but the workload: {@code processes, portable kernel}
 * @param statements what they say about each other
 */
public record LikeGroup(List<TrialSummary> trials, Ranking ranking, String heading, List<String> statements) {

    static LikeGroup of(List<TrialSummary> alike, Variation variation, Ranking ranking) {
        List<TrialSummary> sorted = sorted(alike);
        return new LikeGroup(
                sorted, ranking, Sentences.heading(sorted, variation), Sentences.of(sorted, variation, ranking));
    }

    /** What the statements are about: the workload and the heading. */
    public String subject() {
        return trials.getFirst().trial().workload() + ", " + heading;
    }

    /** The statements, each with what it is about. */
    public List<String> sentences() {
        return statements.stream()
                .map(statement -> subject() + ": " + statement)
                .toList();
    }

    /** The trial that is better than each other one by what the workload is ranked by; empty where that cannot be told. */
    public Optional<TrialSummary> winner() {
        return ranking.best();
    }

    /** Whether a trial is the winner and this is what it has won by. */
    public boolean isBest(TrialSummary trial, Metric metric) {
        return winner().filter(trial::equals).isPresent()
                && WorkloadMetrics.headline(trial.trial().workload())
                        .filter(metric::equals)
                        .isPresent();
    }

    private static List<TrialSummary> sorted(List<TrialSummary> alike) {
        return WorkloadMetrics.headline(alike.getFirst().trial().workload())
                .map(headline -> Ranking.bestFirst(alike, headline))
                .orElse(alike);
    }
}
