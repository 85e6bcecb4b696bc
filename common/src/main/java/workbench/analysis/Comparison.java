package workbench.analysis;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import workbench.result.Repetition;
import workbench.result.RepetitionKey;
import workbench.result.RunRecord;
import workbench.result.StoredRun;
import workbench.result.TrialRecord;

/**
 * What a run says.
 *
 * @param twins trials that only repeat others, for their noise floors
 * @param found repetitions that are there
 * @param planned repetitions that were to be, at most
 * @param missing of the planned ones; those of rounds that were not begun are none where the run ended sooner as it should
 * @param surplus repetitions that were not planned
 * @param rounds that were begun
 * @param noise what else the machine did while it measured
 * @param studies what a command that tries rates has shown, for each trial
 * @param bound which trials hold it; empty where that was not asked
 */
public record Comparison(
        RunRecord run,
        List<WorkloadComparison> workloads,
        List<TrialSummary> twins,
        int found,
        int planned,
        int missing,
        int surplus,
        int rounds,
        List<MachineNoise> noise,
        List<StudiedRates> studies,
        Optional<BoundAnswer> bound) {

    public static Comparison of(StoredRun stored) {
        return of(stored.run(), stored.repetitions());
    }

    /** Of a whole run or one that was interrupted. */
    public static Comparison of(RunRecord run, List<Repetition> repetitions) {
        Map<String, TrialRecord> trials = new LinkedHashMap<>();
        run.plan().trials().forEach(trial -> trials.put(trial.id(), trial));
        repetitions.forEach(repetition -> trials.computeIfAbsent(repetition.trial(), id -> trial(repetition)));
        Map<String, List<Repetition>> byTrial = repetitions.stream().collect(Collectors.groupingBy(Repetition::trial));
        Map<String, TrialSummary> summaries = new LinkedHashMap<>();
        List<TrialRecord> all = List.copyOf(trials.values());
        RateSweep sweep = run.foundItsTrials() ? RateSweep.ofAll(all) : RateSweep.of(run.plan(), all);
        trials.forEach((id, trial) ->
                summaries.put(id, TrialSummary.of(trial, byTrial.getOrDefault(id, List.of()), sweep)));
        List<StudiedRates> studies = StudiedRates.of(run.rateStudies(), summaries, byTrial);
        List<TrialSummary> twins = takeTwins(summaries);
        int rounds = repetitions.stream().mapToInt(Repetition::round).max().orElse(0);
        Set<RepetitionKey> found = repetitions.stream().map(RepetitionKey::of).collect(Collectors.toSet());
        Set<RepetitionKey> wanted = wanted(run, hasEndedSooner(run) ? rounds : run.leastRounds());
        return new Comparison(
                run,
                compare(summaries.values()),
                twins,
                repetitions.size(),
                run.leastRounds() * run.plan().trials().size(),
                Math.toIntExact(
                        wanted.stream().filter(key -> !found.contains(key)).count()),
                wanted.isEmpty() || run.foundItsTrials()
                        ? 0
                        : Math.toIntExact(found.stream()
                                .filter(key -> !wanted.contains(key))
                                .count()),
                rounds,
                MachineNoise.of(run, repetitions),
                studies,
                Optional.ofNullable(run.plan().bound())
                        .map(bound -> BoundAnswer.of(bound, summaries.values(), byTrial)));
    }

    private static Set<RepetitionKey> wanted(RunRecord run, int rounds) {
        return IntStream.rangeClosed(1, rounds)
                .boxed()
                .flatMap(round -> run.plan().trials().stream().map(trial -> new RepetitionKey(trial.id(), round)))
                .collect(Collectors.toSet());
    }

    private static boolean hasEndedSooner(RunRecord run) {
        return run.endedBy().equals(EndedBy.PRECISION.id()) || run.endedBy().equals(EndedBy.TIME.id());
    }

    private static List<WorkloadComparison> compare(Collection<TrialSummary> all) {
        Map<String, List<List<TrialSummary>>> groups = all.stream()
                .collect(Collectors.groupingBy(
                        TrialSummary::workload,
                        LinkedHashMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), WorkloadComparison::alike)));
        Iterator<Ranking> rankings = Ranking.of(
                        groups.values().stream().flatMap(List::stream).toList())
                .iterator();
        return groups.entrySet().stream()
                .map(workload -> WorkloadComparison.of(
                        workload.getKey(),
                        workload.getValue(),
                        workload.getValue().stream()
                                .map(group -> rankings.next())
                                .toList()))
                .toList();
    }

    /** Each tells the trial whose twin it is how far that one differs from itself. */
    private static List<TrialSummary> takeTwins(Map<String, TrialSummary> summaries) {
        List<TrialSummary> twins = summaries.values().stream()
                .filter(summary -> summaries.containsKey(summary.trial().twinOf()))
                .toList();
        twins.forEach(twin -> {
            summaries.remove(twin.id());
            summaries.computeIfPresent(twin.trial().twinOf(), (id, trial) -> trial.besideTwin(twin));
        });
        return twins;
    }

    public List<TrialSummary> trials() {
        return workloads.stream().flatMap(w -> w.trials().stream()).toList();
    }

    /** Whether every repetition that could be run was ok or, of several rates, saturated, and had a good verdict. */
    public boolean allGood() {
        return withTwins().stream().allMatch(trial -> trial.bad().isEmpty() || trial.isUnavailable());
    }

    /** All trials, those that only repeat others last. */
    public List<TrialSummary> withTwins() {
        return Stream.concat(trials().stream(), twins.stream()).toList();
    }

    /** Whether repetitions are missing that the run was to have. */
    public boolean isInterrupted() {
        return missing > 0;
    }

    /** Whether any result rests on so few repetitions that it is a first impression. */
    public boolean isTrialQuality() {
        return trials().stream().anyMatch(trial -> trial.ok() > 0 && trial.ok() < Interval.LEAST);
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
