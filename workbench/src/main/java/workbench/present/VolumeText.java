package workbench.present;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import workbench.analysis.Figure;
import workbench.analysis.Figures;
import workbench.analysis.Sample;
import workbench.analysis.TrialSummary;
import workbench.analysis.Unit;
import workbench.analysis.WorkloadComparison;

/** Volume in MB/s, as networks are told, beside the MiB/s of the table, as memory is. A column of its own would make that too wide. */
final class VolumeText {
    private VolumeText() {}

    /** Empty where no volume was measured. */
    static Optional<String> of(WorkloadComparison workload) {
        return Figures.shown(workload.workload()).stream()
                .filter(figure -> figure.unit() == Unit.BYTES_PER_SECOND)
                .findFirst()
                .flatMap(figure -> of(
                        figure,
                        workload.trials().stream()
                                .filter(trial -> trial.figures().containsKey(figure.name()))
                                .toList()));
    }

    private static Optional<String> of(Figure figure, List<TrialSummary> trials) {
        List<Double> centres =
                trials.stream().map(trial -> centre(figure, trial)).toList();
        return Scale.decimal(figure.unit(), centres)
                .filter(scale -> !trials.isEmpty())
                .map(scale -> trials.stream()
                        .map(trial -> RepetitionLine.place(trial.trial())
                                + RepetitionLine.variation(trial.trial().variation()) + " "
                                + scale.format(centre(figure, trial)) + " " + scale.label())
                        .collect(Collectors.joining("; ", figure.label() + " in powers of ten: ", "")));
    }

    private static double centre(Figure figure, TrialSummary trial) {
        Sample sample = trial.figures().get(figure.name());
        return sample.centre();
    }
}
