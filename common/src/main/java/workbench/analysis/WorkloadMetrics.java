package workbench.analysis;

import java.util.List;
import java.util.Optional;
import workbench.metric.Metric;
import workbench.metric.MetricCatalogue;
import workbench.workload.Workload;
import workbench.workload.Workloads;

/** Which metrics matter for a workload, by its name. */
public final class WorkloadMetrics {
    private WorkloadMetrics() {}

    /** What trials are ranked by. */
    public static Optional<Metric> headline(String workload) {
        return Workloads.byName(workload).map(Workload::headline);
    }

    /** What is shown. How many sums were timed is not, nor how long something took that was told how long to take. */
    public static List<Metric> shown(String workload) {
        boolean fixedSize = Workloads.byName(workload).map(Workload::fixedSize).orElse(true);
        return MetricCatalogue.results().stream()
                .filter(metric -> !metric.equals(MetricCatalogue.SUMS))
                .filter(metric -> fixedSize || !metric.equals(MetricCatalogue.SECONDS))
                .toList();
    }
}
