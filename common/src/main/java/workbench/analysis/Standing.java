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
        Map<String, Standing> standings = new LinkedHashMap<>();
        group.trials().forEach(trial -> standings.put(trial.trial().id(), withoutRank(trial)));
        rank(group.ranking(), standings);
        return standings;
    }

    private static Standing withoutRank(TrialSummary trial) {
        return trial.ok() == 0 || trial.isSteady() ? new None() : new WarmingUp();
    }

    private static void rank(Ranking ranking, Map<String, Standing> standings) {
        for (TrialPair pair : ranking.others()) {
            standings.put(pair.b().trial().id(), ofOther(pair));
        }
        if (ranking.others().stream().anyMatch(pair -> pair.contrast().isPresent())) {
            String first = ranking.sorted().getFirst().trial().id();
            standings.put(first, ranking.best().isPresent() ? new Best() : new Unclear());
        }
    }

    private static Standing ofOther(TrialPair pair) {
        if (pair.contrast().isEmpty()) {
            return new None();
        }
        return pair.finding() == Finding.SLOWER ? new Behind(pair) : new Unclear();
    }
}
