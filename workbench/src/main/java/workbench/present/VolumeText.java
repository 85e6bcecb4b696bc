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
                .flatMap(metric -> of(metric, workload.trials()));
    }

    private static Optional<String> of(Metric metric, List<TrialSummary> trials) {
        List<Double> centres = trials.stream()
                .flatMap(trial -> trial.sample(metric).stream())
                .map(Sample::centre)
                .toList();
        return Scale.decimal(metric.unit(), centres)
                .filter(scale -> !centres.isEmpty())
                .map(scale -> trials.stream()
                        .flatMap(trial -> trial.sample(metric).stream()
                                .map(sample -> RepetitionLine.placeAndVariation(trial.trial()) + " "
                                        + scale.format(sample.centre()) + " " + scale.label()))
                        .collect(Collectors.joining("; ", metric.label() + " in powers of ten: ", "")));
    }
}
