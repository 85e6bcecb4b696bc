package workbench.run;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import workbench.analysis.EndedBy;
import workbench.analysis.Headlines;
import workbench.analysis.StoppingRule;
import workbench.plan.Plan;
import workbench.plan.Trial;
import workbench.result.Repetition;

/** What a run has come to so far, to tell whether it goes on. */
final class StopCheck {
    private static final double NANOS_PER_SECOND = 1e9;

    private final StoppingRule rule;
    private final Set<String> twins;
    private final Headlines headlines = new Headlines();
    private final long startNanos = System.nanoTime();
    private final long beforeNanos;

    /** @param kept repetitions of the same plan that have ended before; what they took counts */
    StopCheck(Plan plan, List<Repetition> kept) {
        rule = plan.stopping().rule(plan.rounds());
        twins = plan.trials().stream().filter(Trial::isTwin).map(Trial::id).collect(Collectors.toSet());
        beforeNanos = (long) (NANOS_PER_SECOND
                * kept.stream().mapToDouble(Repetition::wallSeconds).sum());
        kept.forEach(this::add);
    }

    void add(Repetition repetition) {
        if (!twins.contains(repetition.trial())) {
            headlines.add(repetition);
        }
    }

    /** Empty if there is to be a round after this one. */
    Optional<EndedBy> endedBy(int round) {
        return rule.after(round, headlines.values(), beforeNanos + System.nanoTime() - startNanos);
    }
}
