package workbench.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import workbench.analysis.Outlier;
import workbench.analysis.Sample;
import workbench.analysis.TrialSummary;
import workbench.metric.Metric;

/** Repetitions of a trial that stand out, in a sentence: each with its value, or of very many the first ones and between what all of them lie. */
final class OutliersText {
    private static final int MOST_NAMED = 8;

    private OutliersText() {}

    static Optional<String> of(TrialSummary trial) {
        List<Outlier> outliers = trial.outliers();
        return outliers.isEmpty() ? Optional.empty() : Optional.of(sentence(trial, outliers));
    }

    private static String sentence(TrialSummary trial, List<Outlier> outliers) {
        boolean one = outliers.size() == 1;
        Metric metric = trial.headline().orElseThrow();
        Sample sample = trial.sample(metric).orElseThrow();
        List<Double> values = outliers.stream().map(Outlier::value).toList();
        List<Double> shown = new ArrayList<>(values);
        shown.add(sample.median());
        Scale scale = Scale.of(metric.unit(), shown);
        return RepetitionLine.name(trial.trial()) + ", " + (one ? "round " : "rounds ") + rounds(outliers)
                + (one ? " stands" : " stand") + " out: " + metric.label() + " " + values(values, scale) + " "
                + scale.label() + ", the median is " + scale.format(sample.median()) + "; "
                + (one ? "it is" : "they are") + " kept in the results.";
    }

    private static String rounds(List<Outlier> outliers) {
        List<String> named = outliers.stream()
                .limit(MOST_NAMED)
                .map(outlier -> Integer.toString(outlier.round()))
                .collect(Collectors.toList());
        if (outliers.size() > MOST_NAMED) {
            named.add((outliers.size() - MOST_NAMED) + " more");
        }
        return Prose.enumerated(named);
    }

    private static String values(List<Double> values, Scale scale) {
        if (values.size() > MOST_NAMED) {
            List<Double> sorted = values.stream().sorted().toList();
            return scale.range(sorted.getFirst(), sorted.getLast());
        }
        return Prose.enumerated(values.stream().map(scale::format).toList());
    }
}
