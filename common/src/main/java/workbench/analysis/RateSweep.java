package workbench.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import workbench.result.Repetition;
import workbench.result.TrialRecord;
import workbench.workload.OpenLoop;

/**
 * Trials that are the same but for the rates of their open loops. Who tries several rates wants to see which is too much: there a rate that was not
 * reached is a result, while a rate that stands alone was meant to be reached.
 *
 * @param trials their ids
 */
public record RateSweep(Set<String> trials) {

    /** @param trials of a run */
    public static RateSweep of(List<TrialRecord> trials) {
        return new RateSweep(trials.stream()
                .filter(trial -> trial.parameters().containsKey(OpenLoop.RATE))
                .collect(Collectors.groupingBy(trial -> trial.without(Set.of(OpenLoop.RATE))))
                .values()
                .stream()
                .filter(alike -> rates(alike) > 1)
                .flatMap(List::stream)
                .map(TrialRecord::id)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
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
