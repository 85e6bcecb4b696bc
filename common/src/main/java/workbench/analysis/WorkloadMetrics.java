package workbench.analysis;

import java.util.List;
import java.util.Optional;
import workbench.metric.Metric;
import workbench.metric.MetricCatalogue;
import workbench.metric.Operation;
import workbench.metric.Unit;
import workbench.workload.Workload;
import workbench.workload.Workloads;

/** Which metrics matter for a workload, by its name. */
public final class WorkloadMetrics {
    private WorkloadMetrics() {}

    /** What trials are ranked by. */
    public static Optional<Metric> headline(String workload) {
        return Workloads.byName(workload).map(Workload::headline);
    }

    /** What its verdicts and costs are of; messages where only another version knows the workload. */
    public static Operation operation(String workload) {
        return Workloads.byName(workload).map(Workload::operation).orElse(Operation.MESSAGE);
    }

    /** What one of these is in the workload's own words. */
    public static String operationName(String workload) {
        return Workloads.byName(workload).map(Workload::operationName).orElseGet(operation(workload)::label);
    }

    /**
     * What is shown. How many solutions were timed is not, nor how long something took that was told how long to take, or that is ranked by the time of each
     * operation.
     */
    public static List<Metric> shown(String workload) {
        boolean duration = Workloads.byName(workload)
                .map(known -> known.fixedSize() && !isTime(known.headline()))
                .orElse(true);
        return MetricCatalogue.results().stream()
                .filter(metric -> !metric.equals(MetricCatalogue.SUMS))
                .filter(metric -> duration || !metric.equals(MetricCatalogue.SECONDS))
                .toList();
    }

    /** Whether a metric is the time that an operation takes. */
    public static boolean isTime(Metric metric) {
        return metric.unit() == Unit.NANOS;
    }
}
