package workbench.run;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import workbench.plan.Plan;
import workbench.plan.Trial;
import workbench.result.Repetition;
import workbench.result.RepetitionKey;

/** Which repetitions of a plan are there already, however they ended. */
public record CompletedRepetitions(Set<RepetitionKey> repetitions) {
    public static CompletedRepetitions of(List<Repetition> repetitions) {
        return new CompletedRepetitions(
                repetitions.stream().map(RepetitionKey::of).collect(Collectors.toUnmodifiableSet()));
    }

    /** How many repetitions are still to be run. */
    public int missing(Plan plan) {
        return IntStream.rangeClosed(1, plan.rounds())
                .map(round -> missing(plan, round).size())
                .sum();
    }

    /** Those of a round, in its order. */
    public List<Trial> missing(Plan plan, int round) {
        return plan.round(round).stream()
                .filter(trial -> !repetitions.contains(new RepetitionKey(trial.id(), round)))
                .toList();
    }
}
