package workbench.present;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import workbench.analysis.Comparison;
import workbench.analysis.Interval;
import workbench.analysis.TrialSummary;
import workbench.result.Repetition;
import workbench.result.Status;

/** What went wrong in a run, and what a reader of its results must know beside them: a sentence for each. */
public final class Troubles {
    private Troubles() {}

    /** Repetitions that are not in the results, and why. */
    public static List<String> failures(Comparison comparison) {
        return failures(comparison, trial -> trial.bad().stream().map(bad -> "round " + bad.round() + ": " + how(bad)));
    }

    /** The same in a sentence for each trial. */
    static List<String> failuresByTrial(Comparison comparison) {
        return failures(
                comparison,
                trial -> trial.bad().stream().limit(1).map(first -> {
                    int count = trial.bad().size();
                    String round = "round " + first.round() + ": " + how(first);
                    return count == 1
                            ? round
                            : count + " of " + trial.repetitions() + " repetitions, first in " + round;
                }));
    }

    private static List<String> failures(Comparison comparison, Function<TrialSummary, Stream<String>> ofTrial) {
        List<String> sentences = unavailable(comparison);
        for (TrialSummary trial : comparison.withTwins()) {
            String name = RepetitionLine.name(trial.trial());
            if (trial.repetitions() == 0) {
                sentences.add(name + ": not run.");
            } else if (!trial.isUnavailable()) {
                ofTrial.apply(trial).forEach(failure -> sentences.add(name + ", " + failure));
            }
        }
        return sentences;
    }

    private static String how(TrialSummary.Bad bad) {
        return (bad.status() == Status.FAILED ? "failed" : bad.status().id()) + ": " + reason(bad);
    }

    /** Why a repetition is not in the results. */
    public static String reason(TrialSummary.Bad bad) {
        Repetition repetition = bad.repetition();
        if (repetition.status() != Status.OK) {
            return repetition.reason();
        }
        if (repetition.verdict() == null) {
            return "it came to no verdict";
        }
        String complaint = repetition.verdict().complaint();
        return complaint.isEmpty() ? "its payloads were not verified" : complaint;
    }

    /** The reason is the transport's, whatever it was to do. */
    private static List<String> unavailable(Comparison comparison) {
        Map<String, String> reasons = new LinkedHashMap<>();
        comparison.trials().stream()
                .filter(TrialSummary::isUnavailable)
                .forEach(trial -> reasons.putIfAbsent(
                        trial.transport(), reason(trial.bad().getFirst())));
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
        comparison.noise().forEach(seen -> sentences.add("The machine: " + NoiseText.of(seen) + "."));
        sentences.addAll(WarningsText.of(comparison));
        comparison.trials().forEach(trial -> OutliersText.of(trial).ifPresent(sentences::add));
        return sentences;
    }

    /** That repetitions are missing, and how to run them. */
    static Optional<String> interruption(Comparison comparison, String folder, String program) {
        return comparison.isInterrupted()
                ? Optional.of("The run was interrupted: " + comparison.found() + " of " + comparison.planned()
                        + " repetitions are here; '" + program + " run --resume "
                        + CommandText.quoted(folder) + "' finishes it.")
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
