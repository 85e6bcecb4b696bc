package workbench.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import workbench.result.Repetition;
import workbench.result.RunRecord;
import workbench.result.TrialRecord;

/**
 * What a run says.
 *
 * @param found repetitions that are there
 * @param planned repetitions that were to be
 * @param noise what else the machine did while it measured, sentences without a full stop
 */
public record Comparison(
        RunRecord run, List<WorkloadComparison> workloads, int found, int planned, List<String> noise) {

    /** Of a whole run or one that was interrupted. */
    public static Comparison of(RunRecord run, List<Repetition> repetitions) {
        Map<String, TrialRecord> trials = new LinkedHashMap<>();
        run.plan().trials().forEach(trial -> trials.put(trial.id(), trial));
        Map<String, List<Repetition>> byTrial = new LinkedHashMap<>();
        for (Repetition repetition : repetitions) {
            trials.computeIfAbsent(repetition.trial(), id -> trial(repetition));
            byTrial.computeIfAbsent(repetition.trial(), id -> new ArrayList<>()).add(repetition);
        }
        Map<String, List<TrialSummary>> byWorkload = new LinkedHashMap<>();
        for (TrialRecord trial : trials.values()) {
            TrialSummary summary = TrialSummary.of(trial, byTrial.getOrDefault(trial.id(), List.of()));
            byWorkload.computeIfAbsent(trial.workload(), w -> new ArrayList<>()).add(summary);
        }
        List<WorkloadComparison> workloads = new ArrayList<>();
        byWorkload.forEach((workload, summaries) -> workloads.add(WorkloadComparison.of(workload, summaries)));
        int planned = run.plan().rounds() * run.plan().trials().size();
        return new Comparison(
                run, List.copyOf(workloads), repetitions.size(), planned, MachineNoise.warnings(run, repetitions));
    }

    public List<TrialSummary> trials() {
        return workloads.stream().flatMap(w -> w.trials().stream()).toList();
    }

    /** Whether every repetition that could be run was ok and had a good verdict. */
    public boolean allGood() {
        return trials().stream().allMatch(trial -> trial.bad().isEmpty() || trial.isUnavailable());
    }

    /** Whether any figure rests on so few repetitions that it is a first impression. */
    public boolean isTrialQuality() {
        return trials().stream().anyMatch(trial -> trial.ok() > 0 && trial.ok() < Sentences.LEAST_TO_RELY_ON);
    }

    private static TrialRecord trial(Repetition repetition) {
        return new TrialRecord(
                repetition.trial(),
                repetition.workload(),
                repetition.transport(),
                repetition.deployment(),
                repetition.kernel(),
                repetition.parameters());
    }
}
