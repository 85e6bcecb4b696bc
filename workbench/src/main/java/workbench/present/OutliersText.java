package workbench.present;

import java.util.List;
import workbench.analysis.Figure;
import workbench.analysis.Figures;
import workbench.analysis.Outlier;
import workbench.analysis.Sample;
import workbench.analysis.TrialSummary;

/** Repetitions of a trial that stand out, a sentence for each. */
final class OutliersText {
    private OutliersText() {}

    static List<String> of(TrialSummary trial) {
        return trial.outliers().stream()
                .map(outlier -> sentence(trial, outlier))
                .toList();
    }

    private static String sentence(TrialSummary trial, Outlier outlier) {
        Figure figure = Figures.headline(trial.trial().workload()).orElseThrow();
        Sample sample = trial.figures().get(figure.name());
        Scale scale = Scale.of(figure.unit(), List.of(outlier.value(), sample.median()));
        return RepetitionLine.name(trial.trial()) + ", round " + outlier.round() + ": a " + figure.label() + " of "
                + scale.format(outlier.value()) + " " + scale.label() + " stands out from the median of "
                + scale.format(sample.median()) + "; it is kept in the figures.";
    }
}
