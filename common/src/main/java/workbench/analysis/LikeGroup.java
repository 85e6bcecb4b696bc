package workbench.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Trials of one workload that are alike in all but the transport, the best first.
 *
 * @param bests by figure, the id of the trial that is better than each other in the group; without an entry where ranges overlap
 * @param sentences what they say about each other
 */
public record LikeGroup(List<TrialSummary> trials, Map<String, String> bests, List<String> sentences) {

    static LikeGroup of(List<TrialSummary> alike, Variation variation) {
        List<TrialSummary> sorted = sorted(alike);
        return new LikeGroup(sorted, bests(sorted), Sentences.of(sorted, variation));
    }

    public boolean isBest(TrialSummary trial, Figure figure) {
        return trial.trial().id().equals(bests.get(figure.name()));
    }

    private static List<TrialSummary> sorted(List<TrialSummary> alike) {
        Optional<Figure> headline = Figures.headline(alike.getFirst().trial().workload());
        if (headline.isEmpty()) {
            return alike;
        }
        double sign = sign(headline.get());
        Comparator<TrialSummary> best = Comparator.comparingDouble(trial -> {
            Spread spread = trial.figures().get(headline.get().name());
            return spread == null ? Double.POSITIVE_INFINITY : sign * spread.median();
        });
        return alike.stream().sorted(best).toList();
    }

    /** So that the best comes first. */
    private static double sign(Figure figure) {
        return figure.better() == Figure.Better.HIGHER ? -1 : 1;
    }

    private static Map<String, String> bests(List<TrialSummary> trials) {
        Map<String, String> bests = new LinkedHashMap<>();
        Stream.concat(Figures.all().stream(), CostFigures.all().stream())
                .filter(figure -> figure.better() != Figure.Better.NEITHER)
                .forEach(figure -> best(trials, figure).ifPresent(id -> bests.put(figure.name(), id)));
        return bests;
    }

    private static Optional<String> best(List<TrialSummary> trials, Figure figure) {
        double sign = sign(figure);
        List<TrialSummary> having = new ArrayList<>(trials);
        having.removeIf(trial -> !trial.figures().containsKey(figure.name()));
        having.sort(Comparator.comparingDouble(
                trial -> sign * trial.figures().get(figure.name()).median()));
        if (having.size() < 2) {
            return Optional.empty();
        }
        Spread first = having.getFirst().figures().get(figure.name());
        boolean apart = having.stream()
                .skip(1)
                .allMatch(trial -> first.isApartFrom(trial.figures().get(figure.name())));
        return apart ? Optional.of(having.getFirst().trial().id()) : Optional.empty();
    }
}
