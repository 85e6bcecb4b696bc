package workbench.analysis;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Trials of one workload that are alike in all but the transport, the best first.
 *
 * @param bests by figure, the id of the trial that is better than each other in the group; without an entry where that cannot be told
 * @param heading what the trials have in common but the workload: {@code processes, portable kernel}
 * @param statements what they say about each other
 */
public record LikeGroup(List<TrialSummary> trials, Map<String, String> bests, String heading, List<String> statements) {

    static LikeGroup of(List<TrialSummary> alike, Variation variation) {
        List<TrialSummary> sorted = sorted(alike);
        return new LikeGroup(
                sorted, bests(sorted), Sentences.heading(sorted, variation), Sentences.of(sorted, variation));
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

    /** The trial that is better than each other by what the workload is ranked by; empty where that cannot be told. */
    public Optional<TrialSummary> winner() {
        return trials.stream()
                .filter(trial -> Figures.headline(trial.trial().workload())
                        .filter(headline -> isBest(trial, headline))
                        .isPresent())
                .findFirst();
    }

    public boolean isBest(TrialSummary trial, Figure figure) {
        return trial.trial().id().equals(bests.get(figure.name()));
    }

    private static List<TrialSummary> sorted(List<TrialSummary> alike) {
        Optional<Figure> headline = Figures.headline(alike.getFirst().trial().workload());
        if (headline.isEmpty()) {
            return alike;
        }
        Comparator<TrialSummary> best = Comparator.comparingDouble(trial -> {
            Sample sample = trial.figures().get(headline.get().name());
            return sample == null ? Double.POSITIVE_INFINITY : headline.get().costOf(sample.centre());
        });
        return alike.stream().sorted(best).toList();
    }

    private static Map<String, String> bests(List<TrialSummary> trials) {
        Map<String, String> bests = new LinkedHashMap<>();
        Figures.withCosts()
                .filter(figure -> figure.better() != Figure.Better.NEITHER)
                .forEach(figure -> Ranking.of(trials, figure)
                        .best()
                        .ifPresent(best -> bests.put(figure.name(), best.trial().id())));
        return bests;
    }
}
