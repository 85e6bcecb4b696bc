package workbench.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import workbench.result.TrialRecord;
import workbench.workload.CommonParameters;
import workbench.workload.UsageException;
import workbench.workload.Verdict;

/**
 * Several runs of the same trials taken together, with a run as the unit: a trial's values are the centres that the runs give for it. So what differs
 * between runs is in the scatter of the values, as Kalibera and Jones (2013) ask for: the repetitions of one run cannot show it.
 */
final class AcrossRuns {
    private AcrossRuns() {}

    /** @throws UsageException if the runs are not of the same trials */
    static List<TrialSummary> of(List<Comparison> runs) {
        Map<TrialRecord, List<TrialSummary>> byTrial = new LinkedHashMap<>();
        Map<TrialRecord, TrialRecord> alone = new HashMap<>();
        for (TrialSummary summary :
                runs.stream().flatMap(run -> run.trials().stream()).toList()) {
            TrialRecord trial = summary.trial();
            if (trial.variation().isEmpty()) {
                checkSame(alone.computeIfAbsent(trial.without(trial.parameters().keySet()), kind -> trial), trial);
            }
            byTrial.computeIfAbsent(asInEachRun(trial), same -> new ArrayList<>())
                    .add(summary);
        }
        return byTrial.values().stream().map(AcrossRuns::merged).toList();
    }

    private static TrialRecord asInEachRun(TrialRecord trial) {
        Set<String> noMatter = new HashSet<>(CommonParameters.NO_MATTER);
        noMatter.removeAll(trial.variation().keySet());
        return trial.without(noMatter);
    }

    /** @throws UsageException if a run is there twice */
    static void checkDistinct(List<Comparison> runs) {
        // A run is named after its folder, and folders in several places may have the same name.
        Set<String> seen = new HashSet<>();
        for (Comparison run : runs) {
            if (!seen.add(run.run().id() + run.run().startedAt())) {
                throw new UsageException(
                        "The run " + run.run().id() + " is named twice, and a run counts once: name each run once.");
            }
        }
    }

    private static TrialSummary merged(List<TrialSummary> trials) {
        TrialRecord trial = trials.getFirst().trial();
        Map<String, Map<Integer, Double>> centres = new LinkedHashMap<>();
        Map<Integer, Double> saturated = new TreeMap<>();
        Map<Warning, Integer> warnings = new LinkedHashMap<>();
        List<TrialSummary.Bad> bad = new ArrayList<>();
        Verdict verdict = Verdict.NONE;
        for (int run = 0; run < trials.size(); run++) {
            TrialSummary one = trials.get(run);
            int round = run;
            one.metrics()
                    .forEach((metric, sample) -> centres.computeIfAbsent(metric, name -> new TreeMap<>())
                            .put(round, sample.centre()));
            one.saturated()
                    .ifPresent(sample -> sample.byRound().values().forEach(v -> saturated.put(saturated.size(), v)));
            one.warnings().forEach((warning, count) -> warnings.merge(warning, count, Integer::sum));
            bad.addAll(one.bad());
            verdict = verdict.plus(one.verdict());
        }
        TrialSummary last = trials.getLast();
        return new TrialSummary(
                trial,
                trials.stream().mapToInt(TrialSummary::ok).sum(),
                TrialSummary.saturated(saturated),
                List.copyOf(bad),
                verdict,
                Sample.all(centres),
                List.of(),
                Map.of(),
                last.semantics(),
                last.meaning(),
                warnings,
                Steadiness.furthest(trials),
                last.arrangement());
    }

    private static void checkSame(TrialRecord one, TrialRecord other) {
        Set<String> names = new TreeSet<>(one.parameters().keySet());
        names.addAll(other.parameters().keySet());
        names.removeAll(CommonParameters.NO_MATTER);
        for (String name : names) {
            String here = String.valueOf(one.parameters().getOrDefault(name, "–"));
            String there = String.valueOf(other.parameters().getOrDefault(name, "–"));
            if (!here.equals(there)) {
                throw new UsageException("The runs of a side must be of the same trials: " + one.id() + " has " + name
                        + " " + here + " in one and " + there + " in another.");
            }
        }
    }
}
