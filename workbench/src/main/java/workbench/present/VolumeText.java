package workbench.present;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import workbench.analysis.Sample;
import workbench.analysis.TrialSummary;
import workbench.analysis.WorkloadComparison;
import workbench.analysis.WorkloadMetrics;
import workbench.metric.Metric;
import workbench.metric.Unit;

/** Volume in MB/s, as networks are told, beside the MiB/s of the table, as memory is. A column of its own would make that too wide. */
final class VolumeText {
    private VolumeText() {}

    /** Empty where no volume was measured. */
    static Optional<String> of(WorkloadComparison workload) {
        return WorkloadMetrics.shown(workload.workload()).stream()
                .filter(metric -> metric.unit() == Unit.BYTES_PER_SECOND)
                .findFirst()
                .flatMap(metric -> of(
                        metric,
                        workload.trials().stream()
                                .filter(trial -> trial.metrics().containsKey(metric.name()))
                                .toList()));
    }

    private static Optional<String> of(Metric metric, List<TrialSummary> trials) {
        List<Double> centres =
                trials.stream().map(trial -> centre(metric, trial)).toList();
        return Scale.decimal(metric.unit(), centres)
                .filter(scale -> !trials.isEmpty())
                .map(scale -> trials.stream()
                        .map(trial -> RepetitionLine.place(trial.trial())
                                + RepetitionLine.variation(trial.trial().variation()) + " "
                                + scale.format(centre(metric, trial)) + " " + scale.label())
                        .collect(Collectors.joining("; ", metric.label() + " in powers of ten: ", "")));
    }

    private static double centre(Metric metric, TrialSummary trial) {
        Sample sample = trial.metrics().get(metric.name());
        return sample.centre();
    }
}
