package workbench.run;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import workbench.plan.Plan;
import workbench.plan.Trial;
import workbench.result.Repetition;

/** Which repetitions of a plan are there already, however they ended. */
public record CompletedRepetitions(Set<Once> repetitions) {
    private record Once(String trial, int round) {}

    public static CompletedRepetitions of(List<Repetition> repetitions) {
        return new CompletedRepetitions(repetitions.stream()
                .map(repetition -> new Once(repetition.trial(), repetition.round()))
                .collect(Collectors.toUnmodifiableSet()));
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
                .filter(trial -> !repetitions.contains(new Once(trial.id(), round)))
                .toList();
    }
}
