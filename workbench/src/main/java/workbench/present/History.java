package workbench.present;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import workbench.analysis.Comparison;
import workbench.analysis.Interval;
import workbench.analysis.Sample;
import workbench.analysis.TrialSummary;
import workbench.analysis.WorkloadMetrics;
import workbench.metric.Metric;
import workbench.result.Repetition;
import workbench.result.StoredRun;

/** Runs that there are, the oldest first, with their headline metrics. */
public record History(List<RunEntry> runs) {

    /**
     * A run.
     *
     * @param folder where it lies, as one would type it
     * @param finishedAt empty where it was interrupted
     * @param roundsDone those in which each trial has a repetition
     * @param machine where it took place
     * @param verdict {@code correct}, or how many trials are not
     */
    public record RunEntry(
            String id,
            String folder,
            String startedAt,
            String finishedAt,
            String preset,
            int roundsDone,
            int roundsPlanned,
            List<String> workloads,
            List<String> transports,
            String machine,
            String verdict,
            List<TrialEntry> trials) {}

    /**
     * A trial.
     *
     * @param variation what tells it from trials of its run that are the same otherwise
     * @param figure name of the metric that its workload is ranked by, under the key that programs know; empty if it has none
     * @param unit of the values
     * @param median null where no repetition was ok, as are the other values
     * @param lower with {@code upper} the 95 % interval of {@code centre}; all three null with too few repetitions
     * @param n repetitions behind the values
     */
    public record TrialEntry(
            String id,
            String workload,
            String transport,
            String deployment,
            String kernel,
            Map<String, String> variation,
            String figure,
            String unit,
            Double median,
            Double min,
            Double max,
            Double centre,
            Double lower,
            Double upper,
            int n,
            String verdict) {}

    /** Of those that pass; a run of which no trial passes is left out. */
    public static History of(List<StoredRun> runs, HistoryFilter filter) {
        return new History(runs.parallelStream()
                .filter(filter::passes)
                .map(run -> entry(run, filter))
                .filter(entry -> !entry.trials().isEmpty())
                .toList());
    }

    private static RunEntry entry(StoredRun stored, HistoryFilter filter) {
        var run = stored.run();
        Comparison comparison = Comparison.of(stored);
        List<TrialSummary> passing = comparison.trials().stream()
                .filter(trial -> filter.passes(trial.trial()))
                .toList();
        List<TrialEntry> trials = passing.stream().map(History::entry).toList();
        return new RunEntry(
                run.id(),
                stored.folder().toString(),
                run.startedAt(),
                run.finishedAt(),
                run.plan().preset(),
                run.foundItsTrials() ? comparison.rounds() : roundsDone(stored),
                run.foundItsTrials()
                        ? Math.max(run.plan().rounds(), comparison.rounds())
                        : run.plan().rounds(),
                trials.stream().map(TrialEntry::workload).distinct().toList(),
                trials.stream().map(TrialEntry::transport).distinct().toList(),
                MachineText.of(run.environment()),
                verdict(passing),
                trials);
    }

    private static TrialEntry entry(TrialSummary summary) {
        var trial = summary.trial();
        Optional<Metric> headline = WorkloadMetrics.headline(trial.workload());
        Optional<Sample> sample = headline.flatMap(summary::sample);
        Optional<Interval> interval = sample.flatMap(Sample::interval);
        return new TrialEntry(
                trial.id(),
                trial.workload(),
                trial.transport(),
                trial.deployment(),
                trial.kernel(),
                trial.variation(),
                headline.map(Metric::name).orElse(""),
                headline.map(metric -> metric.unit().symbol()).orElse(""),
                sample.map(Sample::median).orElse(null),
                sample.map(Sample::min).orElse(null),
                sample.map(Sample::max).orElse(null),
                interval.map(Interval::centre).orElse(null),
                interval.map(Interval::lower).orElse(null),
                interval.map(Interval::upper).orElse(null),
                sample.map(Sample::n).orElse(0),
                VerdictText.of(summary));
    }

    private static int roundsDone(StoredRun stored) {
        Map<Integer, Long> trialsByRound = stored.repetitions().stream()
                .collect(Collectors.groupingBy(
                        Repetition::round,
                        Collectors.mapping(Repetition::trial, Collectors.collectingAndThen(Collectors.toSet(), s ->
                                (long) s.size()))));
        int trials = stored.run().plan().trials().size();
        return (int) trialsByRound.values().stream().filter(n -> n >= trials).count();
    }

    private static String verdict(List<TrialSummary> trials) {
        long bad = trials.stream().filter(trial -> !trial.isCorrect()).count();
        return bad == 0 ? "correct" : bad + " of " + trials.size() + " trials not correct";
    }
}
