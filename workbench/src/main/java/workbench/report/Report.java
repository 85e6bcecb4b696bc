package workbench.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import workbench.analysis.Comparison;
import workbench.analysis.RunContrast;
import workbench.analysis.TrialSummary;
import workbench.analysis.WorkloadComparison;
import workbench.report.chart.Chart;
import workbench.report.chart.Charts;
import workbench.report.chart.ReportedRun;
import workbench.result.StoredRun;
import workbench.workload.UsageException;

/**
 * What is reported.
 *
 * @param runs one at least
 * @param contrasts each further run beside the first one, where there is something to compare
 * @param skipped what could not be read or compared, a sentence each
 * @param program what the user types to call the workbench
 */
public record Report(List<ReportedRun> runs, List<RunContrast> contrasts, List<String> skipped, String program) {

    /** Has the analysis look at the runs. */
    public static Report of(List<StoredRun> stored, List<String> skipped, String program) {
        List<ReportedRun> runs = named(stored);
        List<String> sentences = new ArrayList<>(skipped);
        List<RunContrast> contrasts = contrasts(runs, sentences);
        return new Report(runs, contrasts, List.copyOf(sentences), program);
    }

    /** By their folders' names, or their paths where two names are the same. */
    private static List<ReportedRun> named(List<StoredRun> stored) {
        List<String> names = stored.stream().map(run -> name(run.folder())).toList();
        boolean distinct = new HashSet<>(names).size() == names.size();
        return stored.stream()
                .map(run -> new ReportedRun(
                        distinct ? name(run.folder()) : run.folder().normalize().toString(), run, Comparison.of(run)))
                .toList();
    }

    private static String name(Path folder) {
        return folder.toAbsolutePath().normalize().getFileName().toString();
    }

    private static List<RunContrast> contrasts(List<ReportedRun> runs, List<String> skipped) {
        List<RunContrast> contrasts = new ArrayList<>();
        ReportedRun first = runs.getFirst();
        for (ReportedRun run : runs.subList(1, runs.size())) {
            try {
                contrasts.add(RunContrast.ofRuns(first.comparison(), run.comparison(), Optional.empty()));
            } catch (UsageException nothingInCommon) {
                skipped.add(run.name() + " beside " + first.name() + ": " + nothingInCommon.getMessage());
            }
        }
        return contrasts;
    }

    /** Of all workloads, with those transports only that are wanted. */
    public List<Chart> charts(Predicate<String> transport) {
        return workloads().stream()
                .flatMap(workload -> Charts.of(workload, runs, transport).stream())
                .toList();
    }

    /** In the order of their names. */
    public List<String> transports() {
        return runs.stream()
                .flatMap(run -> run.comparison().trials().stream())
                .map(TrialSummary::transport)
                .distinct()
                .sorted()
                .toList();
    }

    boolean isComparing() {
        return runs.size() > 1;
    }

    /** In the order in which the runs have them. */
    List<String> workloads() {
        return runs.stream()
                .flatMap(run -> run.comparison().workloads().stream())
                .map(WorkloadComparison::workload)
                .distinct()
                .toList();
    }
}
