package workbench.report.chart;

import java.util.Optional;
import workbench.analysis.Comparison;
import workbench.analysis.WorkloadComparison;
import workbench.result.StoredRun;

/**
 * A run in a report.
 *
 * @param name what tells it from the other runs of the report
 */
public record ReportedRun(String name, StoredRun stored, Comparison comparison) {
    /** Its trials of a workload; empty if it has none. */
    public Optional<WorkloadComparison> workload(String name) {
        return comparison.workloads().stream()
                .filter(workload -> workload.workload().equals(name))
                .findFirst();
    }
}
