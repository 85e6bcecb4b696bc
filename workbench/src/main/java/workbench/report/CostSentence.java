package workbench.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import workbench.analysis.LikeGroup;
import workbench.analysis.Sample;
import workbench.analysis.WorkloadMetrics;
import workbench.metric.CostMetrics;
import workbench.metric.Metric;
import workbench.metric.Operation;
import workbench.present.GroupText;
import workbench.present.Scale;

/** What the trials of a group paid for their speed, in words. */
final class CostSentence {
    private CostSentence() {}

    /** {@code CPU per message, the broker's included: … 7.51 µs, … 202 µs; …}; empty where it is not known. */
    static String of(String workload, LikeGroup group) {
        Operation each = WorkloadMetrics.operation(workload);
        return Stream.of(
                        part(
                                "CPU time per " + each.label() + ", the broker's included: ",
                                CostMetrics.cpu(each),
                                group),
                        part("heap allocated per " + each.label() + ": ", CostMetrics.allocated(each), group))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String part(String what, Metric metric, LikeGroup group) {
        String amounts = group.trials().stream()
                .flatMap(trial -> trial.sample(metric).stream()
                        .map(Sample::centre)
                        .map(centre -> GroupText.name(trial, group) + " " + Scale.written(metric.unit(), centre)))
                .collect(Collectors.joining(", "));
        return amounts.isEmpty() ? "" : what + amounts;
    }
}
