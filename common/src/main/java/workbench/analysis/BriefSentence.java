package workbench.analysis;

import java.util.List;
import java.util.Optional;

/** What trials that are alike say, in one sentence with its conditions, for where there is little room: the best beside the next one. */
public final class BriefSentence {
    private final LikeGroup group;
    private final Variation variation;

    private BriefSentence(LikeGroup group, Variation variation) {
        this.group = group;
        this.variation = variation;
    }

    /** @param variation of the workload's trials; empty where nothing is ranked */
    public static Optional<String> of(LikeGroup group, Variation variation) {
        return group.ranking().others().isEmpty()
                ? Optional.empty()
                : Optional.of(new BriefSentence(group, variation).sentence());
    }

    /** If the best cannot be told from another one, that is what is said. */
    private String sentence() {
        List<TrialPair> others = group.ranking().others();
        TrialPair pair = others.stream()
                .filter(other -> other.finding() == Finding.CANNOT_TELL)
                .findFirst()
                .orElse(others.getFirst());
        String best = variation.name(pair.a(), group.trials());
        String other = variation.name(pair.b(), group.trials());
        return subject(pair)
                + (pair.finding() == Finding.CANNOT_TELL
                        ? PairSentence.cannotTell(best, List.of(other), PairSentence.whyNot(pair))
                        : PairSentence.brief(pair, best, other));
    }

    /** What the trials have in common, unless the conditions tell it: how many JVMs there are follows from the deployment. */
    private String subject(TrialPair pair) {
        boolean told = pair.finding() != Finding.CANNOT_TELL
                && pair.a().arrangement().jvms() > 0
                && group.heading().equals(pair.a().trial().deployment());
        return told ? "" : group.heading() + ": ";
    }
}
