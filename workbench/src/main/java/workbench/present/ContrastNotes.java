package workbench.present;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import workbench.analysis.Batches;
import workbench.analysis.DifferentFact;
import workbench.analysis.Gate;
import workbench.analysis.RunContrast;
import workbench.analysis.TrialPair;
import workbench.analysis.TrialSummary;

/** What a reader of a contrast must know beside its numbers, a sentence each. */
public final class ContrastNotes {
    private ContrastNotes() {}

    public static List<String> of(RunContrast contrast) {
        List<String> notes = new ArrayList<>();
        method(contrast, notes);
        noiseFloors(contrast, notes);
        unlike(contrast, notes);
        contrast.pairs().stream()
                .filter(TrialPair::isTrialQuality)
                .findFirst()
                .ifPresent(pair ->
                        notes.add("Trial quality: fewer than 5 " + (contrast.runs() > 1 ? "runs" : "repetitions")
                                + " tell two trials apart only where"
                                + " their ranges lie apart too."));
        batches(contrast, notes);
        troubled(contrast, notes);
        missing(contrast, notes);
        facts(contrast, notes);
        return notes;
    }

    private static void method(RunContrast contrast, List<String> notes) {
        if (contrast.pairs().isEmpty()) {
            return;
        }
        String methods = contrast.pairs().stream()
                .flatMap(pair -> pair.contrast().stream())
                .map(c -> c.effect().method().description())
                .distinct()
                .collect(Collectors.joining("; "));
        int pairs = contrast.pairs().size();
        notes.add((contrast.isOfOneRun() ? "B ÷ A round by round: " + methods + "." : ofRuns(contrast.runs()))
                + (pairs == 1
                        ? ""
                        : " " + pairs + " pairs were compared: what is said of them holds for all together at 5 %"
                                + " (Holm's correction), while each interval stands for itself."));
    }

    private static String ofRuns(int runs) {
        return runs == 1
                ? "B ÷ A of one run a side: Welch's t on logarithms. How runs differ from each other is not in the intervals,"
                        + " so this compares two moments; name three or more runs a side, as in compare A1,A2,A3 B1,B2,B3."
                : "B ÷ A of " + runs
                        + " runs a side: Welch's t on the logarithms of the runs' centres, so that how runs"
                        + " differ from each other is in the intervals.";
    }

    private static void noiseFloors(RunContrast contrast, List<String> notes) {
        List<String> floors = new ArrayList<>();
        for (TrialPair pair : contrast.pairs()) {
            pair.noiseFloor()
                    .ifPresent(floor ->
                            floors.add(RepetitionLine.name(pair.b().trial()) + " " + IntervalText.percent(floor)));
        }
        notes.add(
                floors.isEmpty()
                        ? "Noise floor: not measured; 'run --calibrate' measures each trial against itself."
                        : "Noise floor, below which no difference is told: " + String.join("; ", floors) + ".");
    }

    private static void unlike(RunContrast contrast, List<String> notes) {
        Map<String, List<String>> byDifference = new LinkedHashMap<>();
        for (TrialPair pair : contrast.pairs()) {
            if (!pair.unlike().isEmpty()) {
                byDifference
                        .computeIfAbsent(String.join(", ", pair.unlike()), d -> new ArrayList<>())
                        .add(RepetitionLine.name(pair.b().trial()));
            }
        }
        byDifference.forEach((difference, trials) ->
                notes.add("Not alike: " + String.join("; ", trials) + ": A and B differ in " + difference + "."));
    }

    private static void batches(RunContrast contrast, List<String> notes) {
        for (TrialPair pair : contrast.pairs()) {
            if (Batches.concern(pair.metric().name())) {
                batches("A", pair, pair.a(), notes);
                batches("B", pair, pair.b(), notes);
            }
        }
    }

    private static void batches(String side, TrialPair pair, TrialSummary trial, List<String> notes) {
        BatchesText.phrase(trial)
                .ifPresent(phrase -> notes.add(side + ", " + RepetitionLine.name(trial.trial()) + ": "
                        + pair.metric().label() + " is of " + phrase + "."));
    }

    private static void troubled(RunContrast contrast, List<String> notes) {
        for (TrialPair pair : contrast.pairs()) {
            troubled("A", pair.a(), notes);
            troubled("B", pair.b(), notes);
        }
    }

    private static void troubled(String side, TrialSummary trial, List<String> notes) {
        if (trial.ok() < trial.repetitions()) {
            notes.add(side + ", " + RepetitionLine.name(trial.trial()) + ": " + trial.verdictInWords() + " of "
                    + trial.repetitions() + "; these repetitions are not in the results.");
        }
    }

    private static void missing(RunContrast contrast, List<String> notes) {
        contrast.unmeasured()
                .forEach(pair -> notes.add("Not compared: " + pair.a().trial().id() + " (A: "
                        + pair.a().verdictInWords() + ", B: " + pair.b().verdictInWords()
                        + "): a ratio takes a value of the metric, above zero, in good repetitions of both."));
        only("A", contrast.onlyInA(), notes);
        only("B", contrast.onlyInB(), notes);
    }

    private static void only(String side, List<TrialSummary> trials, List<String> notes) {
        if (!trials.isEmpty()) {
            notes.add("Only in " + side + ": "
                    + trials.stream().map(trial -> trial.trial().id()).collect(Collectors.joining(", ")) + ".");
        }
    }

    private static void facts(RunContrast contrast, List<String> notes) {
        if (contrast.isOfOneRun()) {
            return;
        }
        notes.add(
                contrast.facts().isEmpty()
                        ? "Circumstances: no recorded fact differs. What nobody recorded may differ all the same."
                        : "Circumstances that differ (A → B): "
                                + contrast.facts().stream()
                                        .map(ContrastNotes::fact)
                                        .collect(Collectors.joining("; ")) + ".");
    }

    private static String fact(DifferentFact fact) {
        return fact.name() + " " + known(fact.a()) + " → " + known(fact.b());
    }

    private static String known(String value) {
        return value.isEmpty() ? "–" : value;
    }

    static String verdict(Gate gate, RunContrast contrast) {
        List<String> failures = gate.failures(contrast);
        if (!failures.isEmpty()) {
            return "Gate " + gate.rule() + " FAILS: " + String.join("; ", failures) + ".";
        }
        int undecided = gate.undecided(contrast).size();
        return "Gate " + gate.rule() + " holds"
                + (undecided == 0
                        ? "."
                        : ", but " + undecided + " of " + contrast.pairs().size()
                                + " pairs may be slower by more than that for all that their intervals tell: more rounds"
                                + " would tell more.");
    }
}
