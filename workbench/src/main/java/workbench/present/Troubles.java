package workbench.present;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import workbench.analysis.Comparison;
import workbench.analysis.Interval;
import workbench.analysis.TrialSummary;
import workbench.result.Status;

/** What went wrong in a run, and what a reader of its results must know beside them: a sentence for each. */
public final class Troubles {
    private Troubles() {}

    /** Repetitions that are not in the results, and why. */
    public static List<String> failures(Comparison comparison) {
        List<String> sentences = unavailable(comparison);
        for (TrialSummary trial : comparison.withTwins()) {
            String name = RepetitionLine.name(trial.trial());
            if (trial.repetitions() == 0) {
                sentences.add(name + ": not run.");
            } else if (!trial.isUnavailable()) {
                trial.bad().forEach(bad -> sentences.add(name + ", round " + bad.round() + ": " + how(bad)));
            }
        }
        return sentences;
    }

    /** The same in a sentence for each trial. */
    static List<String> failuresByTrial(Comparison comparison) {
        List<String> sentences = unavailable(comparison);
        for (TrialSummary trial : comparison.withTwins()) {
            String name = RepetitionLine.name(trial.trial());
            if (trial.repetitions() == 0) {
                sentences.add(name + ": not run.");
            } else if (!trial.bad().isEmpty() && !trial.isUnavailable()) {
                sentences.add(name + ", " + all(trial.bad(), trial.repetitions()));
            }
        }
        return sentences;
    }

    private static String all(List<TrialSummary.Bad> bad, int repetitions) {
        TrialSummary.Bad first = bad.getFirst();
        String round = "round " + first.round() + ": " + how(first);
        return bad.size() == 1 ? round : bad.size() + " of " + repetitions + " repetitions, first in " + round;
    }

    private static String how(TrialSummary.Bad bad) {
        return (bad.status() == Status.FAILED ? "failed" : bad.status().id()) + ": " + bad.reason();
    }

    /** The reason is the transport's, whatever it was to do. */
    private static List<String> unavailable(Comparison comparison) {
        Map<String, String> reasons = new LinkedHashMap<>();
        comparison.trials().stream()
                .filter(TrialSummary::isUnavailable)
                .forEach(trial -> reasons.putIfAbsent(
                        trial.trial().transport(), trial.bad().getFirst().reason()));
        List<String> sentences = new ArrayList<>();
        reasons.forEach((transport, reason) -> sentences.add(transport + ": unavailable: " + reason));
        return sentences;
    }

    /**
     * @param reading what was wrong with the files
     * @param folder the run's, as the user would write it
     * @param program what the user types to call the workbench
     */
    public static List<String> warnings(Comparison comparison, List<String> reading, String folder, String program) {
        List<String> sentences = warnings(comparison, reading);
        interruption(comparison, folder, program).ifPresent(sentences::add);
        return sentences;
    }

    /** Those that can be told without knowing where the run is. */
    static List<String> warnings(Comparison comparison, List<String> reading) {
        List<String> sentences = new ArrayList<>(reading);
        comparison.noise().forEach(seen -> sentences.add("The machine: " + seen + "."));
        sentences.addAll(WarningsText.of(comparison));
        comparison.trials().forEach(trial -> OutliersText.of(trial).ifPresent(sentences::add));
        return sentences;
    }

    /** That repetitions are missing, and how to run them. */
    static Optional<String> interruption(Comparison comparison, String folder, String program) {
        return comparison.isInterrupted()
                ? Optional.of("The run was interrupted: " + comparison.found() + " of " + comparison.planned()
                        + " repetitions are here; '" + program + " run --resume " + folder + "' finishes it.")
                : Optional.empty();
    }

    /** That results are a first impression, where they are. */
    public static Optional<String> trialQuality(Comparison comparison) {
        if (!comparison.isTrialQuality()) {
            return Optional.empty();
        }
        boolean planned = comparison.run().plan().rounds() < Interval.LEAST;
        return Optional.of("Trial quality: " + (planned ? "so few" : "fewer than " + Interval.LEAST)
                + " repetitions show a range and no interval"
                + (planned ? "; take --preset standard for results to rely on." : "."));
    }
}
