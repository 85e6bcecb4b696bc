package workbench.analysis;

import java.util.LinkedHashMap;
import java.util.Map;

/** Where a trial stands beside the best of those alike, by what its workload is ranked by. */
public sealed interface Standing {
    /** It is better than each other one. */
    record Best() implements Standing {}

    /**
     * The best one is better.
     *
     * @param best this trial beside the best one
     */
    record Behind(TrialPair best) implements Standing {}

    /** It cannot be told from the best, or the best cannot be told from another. */
    record Unclear() implements Standing {}

    /** It is not steady, so it stands nowhere. */
    record WarmingUp() implements Standing {}

    /** There is nothing to compare it with, or there are too few repetitions. */
    record None() implements Standing {}

    /** By the trials' ids. */
    static Map<String, Standing> of(LikeGroup group) {
        Ranking ranking = group.ranking();
        Map<String, Standing> standings = new LinkedHashMap<>();
        group.trials().forEach(trial -> standings.put(trial.id(), trial.isWarmingUp() ? new WarmingUp() : new None()));
        ranking.others().forEach(pair -> standings.put(pair.b().id(), ofOther(pair)));
        if (ranking.others().stream().anyMatch(pair -> pair.contrast().isPresent())) {
            standings.put(ranking.sorted().getFirst().id(), ranking.best().isPresent() ? new Best() : new Unclear());
        }
        return standings;
    }

    private static Standing ofOther(TrialPair pair) {
        if (pair.contrast().isEmpty()) {
            return new None();
        }
        return pair.finding() == Finding.SLOWER ? new Behind(pair) : new Unclear();
    }
}
