package workbench.present;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import workbench.analysis.Comparison;
import workbench.analysis.Mixed;
import workbench.analysis.TrialSummary;
import workbench.analysis.Unsettled;
import workbench.analysis.Warning;

/** What a reader of the results must know beside them, a sentence for each. */
public final class WarningsText {
    /** A warning of more trials than this is told once. */
    private static final int APART = 2;

    /** Where more have it, names would not help. */
    private static final int MOST_NAMED = 4;

    private WarningsText() {}

    static List<String> of(Comparison comparison) {
        List<String> sentences = new ArrayList<>();
        comparison.run().resumptions().stream()
                .filter(resumption -> !resumption.changes().isEmpty())
                .forEach(resumption -> sentences.add("The run went on at " + resumption.startedAt()
                        + " in another environment (" + String.join("; ", resumption.changes())
                        + "): its results may not be alike."));
        trialsByWarning(comparison).forEach((warning, trials) -> {
            if (trials.size() > APART) {
                sentences.add(ofMany(warning, trials));
            } else {
                trials.forEach(trial -> sentences.add(RepetitionLine.name(trial.trial()) + ", " + count(trial, warning)
                        + " repetitions: " + words(warning)));
            }
        });
        return sentences;
    }

    private static Map<Warning, List<TrialSummary>> trialsByWarning(Comparison comparison) {
        Map<Warning, List<TrialSummary>> trials = new LinkedHashMap<>();
        for (TrialSummary trial : comparison.trials()) {
            trial.warnings()
                    .keySet()
                    .forEach(warning -> trials.computeIfAbsent(warning, w -> new ArrayList<>())
                            .add(trial));
        }
        return trials;
    }

    private static String ofMany(Warning warning, List<TrialSummary> trials) {
        int having =
                trials.stream().mapToInt(trial -> trial.warnings().get(warning)).sum();
        int all = trials.stream().mapToInt(TrialSummary::repetitions).sum();
        String names = trials.size() > MOST_NAMED
                ? ""
                : trials.stream()
                        .map(trial -> RepetitionLine.name(trial.trial()))
                        .collect(Collectors.joining("; ", " (", ")"));
        return having + " of " + all + " repetitions of " + trials.size() + " trials" + names + ": " + words(warning);
    }

    /** Those of a trial, in the order in which they came, each with the number of its repetitions that had it. */
    public static Map<String, Integer> repetitionsByWarning(TrialSummary trial) {
        Map<String, Integer> counted = new LinkedHashMap<>();
        trial.warnings().forEach((warning, count) -> counted.merge(words(warning), count, Integer::sum));
        return counted;
    }

    /** The same, each with how many repetitions had it: {@code 2 of 3 repetitions: the journal lay in memory}. */
    static List<String> counted(TrialSummary trial) {
        return trial.warnings().keySet().stream()
                .map(warning -> count(trial, warning) + " repetitions: " + words(warning))
                .toList();
    }

    static String words(Warning warning) {
        return switch (warning) {
            case Warning.Recorded(String note) -> note;
            case Mixed mixed -> BuildsText.of(mixed);
            case Warning.Crowded crowd -> CrowdText.of(crowd);
            case Unsettled unsettled -> SteadinessText.of(unsettled);
        };
    }

    private static String count(TrialSummary trial, Warning warning) {
        return trial.warnings().get(warning) + " of " + trial.repetitions();
    }
}
