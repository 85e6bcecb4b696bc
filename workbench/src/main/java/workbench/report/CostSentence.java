package workbench.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workbench.analysis.LikeGroup;
import workbench.analysis.TrialSummary;
import workbench.analysis.WorkloadComparison;
import workbench.metric.CostMetrics;
import workbench.metric.Metric;
import workbench.metric.Operation;
import workbench.present.Scale;
import workbench.workload.Workload;
import workbench.workload.Workloads;

/** What the trials of a group paid for their speed, in words. */
final class CostSentence {
    private final WorkloadComparison workload;
    private final LikeGroup group;

    private CostSentence(WorkloadComparison workload, LikeGroup group) {
        this.workload = workload;
        this.group = group;
    }

    /** {@code CPU per message, the broker's included: … 7.51 µs, … 202 µs; …}; empty where it is not known. */
    static String of(WorkloadComparison workload, LikeGroup group) {
        CostSentence price = new CostSentence(workload, group);
        Operation each =
                Workloads.byName(workload.workload()).map(Workload::operation).orElse(Operation.MESSAGE);
        return Stream.of(
                        price.part("CPU time per " + each.label() + ", the broker's included: ", CostMetrics.cpu(each)),
                        price.part("heap allocated per " + each.label() + ": ", CostMetrics.allocated(each)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String part(String what, Metric metric) {
        String amounts = group.trials().stream()
                .filter(trial -> trial.metrics().containsKey(metric.name()))
                .map(trial -> amount(trial, metric))
                .collect(Collectors.joining(", "));
        return amounts.isEmpty() ? "" : what + amounts;
    }

    private String amount(TrialSummary trial, Metric metric) {
        double centre = trial.metrics().get(metric.name()).centre();
        Scale scale = Scale.of(metric.unit(), List.of(centre));
        return workload.variation().name(trial, group.trials()) + " " + scale.format(centre) + " " + scale.label();
    }
}
