package workbench.report;

import java.util.List;
import workbench.analysis.RunContrast;
import workbench.report.chart.ReportedRun;

/**
 * What is reported.
 *
 * @param runs one at least
 * @param contrasts each further run beside the first one, where there is something to compare
 * @param skipped what could not be read or compared, a sentence each
 * @param program what the user types to call the workbench
 */
public record Report(List<ReportedRun> runs, List<RunContrast> contrasts, List<String> skipped, String program) {

    boolean isComparing() {
        return runs.size() > 1;
    }

    ReportedRun first() {
        return runs.getFirst();
    }

    /** In the order in which the runs have them. */
    List<String> workloads() {
        return runs.stream()
                .flatMap(run -> run.comparison().workloads().stream())
                .map(workload -> workload.workload())
                .distinct()
                .toList();
    }
}
