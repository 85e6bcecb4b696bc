package workbench.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workbench.result.PlanRecord;
import workbench.result.Repetition;
import workbench.result.TrialRecord;
import workbench.workload.OpenLoop;

/**
 * Trials that are the same but for the rates of their open loops. Who tries several rates wants to see which is too much: there a rate that was not
 * reached is a result, while a rate that stands alone was meant to be reached. Who asks which trials hold a bound at a rate wants to see that too.
 *
 * @param trials their ids
 */
public record RateSweep(Set<String> trials) {

    /** Of a plan, whose trials may have become more. */
    public static RateSweep of(PlanRecord plan, List<TrialRecord> trials) {
        return plan.bound() == null ? of(trials) : ofAll(trials);
    }

    /** @param trials of a run that tries each rate that it has */
    public static RateSweep ofAll(List<TrialRecord> trials) {
        return new RateSweep(rated(trials).map(TrialRecord::id).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** @param trials of a run */
    public static RateSweep of(List<TrialRecord> trials) {
        return new RateSweep(
                rated(trials)
                        .collect(Collectors.groupingBy(trial -> trial.without(Set.of(OpenLoop.RATE))))
                        .values()
                        .stream()
                        .filter(alike -> rates(alike) > 1)
                        .flatMap(List::stream)
                        .map(TrialRecord::id)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static Stream<TrialRecord> rated(List<TrialRecord> trials) {
        return trials.stream().filter(trial -> trial.parameters().containsKey(OpenLoop.RATE));
    }

    private static long rates(List<TrialRecord> trials) {
        return trials.stream()
                .map(trial -> trial.parameters().get(OpenLoop.RATE))
                .distinct()
                .count();
    }

    /** Whether its rate was one of several and too much. */
    public boolean isSaturated(Repetition repetition) {
        return trials.contains(repetition.trial()) && repetition.isSaturated();
    }
}
