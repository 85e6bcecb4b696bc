package workbench.present;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import workbench.analysis.Batches;
import workbench.analysis.DifferentFact;
import workbench.analysis.RunContrast;
import workbench.analysis.TrialPair;
import workbench.analysis.TrialSummary;

/** What a reader of a contrast must know beside its numbers, a sentence each. */
public final class ContrastNotes {
    private final RunContrast contrast;
    private final List<String> notes = new ArrayList<>();

    private ContrastNotes(RunContrast contrast) {
        this.contrast = contrast;
    }

    public static List<String> of(RunContrast contrast) {
        return new ContrastNotes(contrast).notes();
    }

    private List<String> notes() {
        method();
        noiseFloors();
        unlike();
        contrast.pairs().stream()
                .filter(TrialPair::isTrialQuality)
                .findFirst()
                .ifPresent(pair ->
                        notes.add("Trial quality: fewer than 5 " + (contrast.runs() > 1 ? "runs" : "repetitions")
                                + " tell two trials apart only where"
                                + " their ranges lie apart too."));
        batches();
        contrast.pairs().forEach(pair -> {
            troubled("A", pair.a());
            troubled("B", pair.b());
        });
        missing();
        facts();
        return notes;
    }

    private void method() {
        if (contrast.pairs().isEmpty()) {
            return;
        }
        String methods = contrast.pairs().stream()
                .flatMap(pair -> pair.contrast().stream())
                .map(c -> IntervalText.method(c.effect().method()))
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

    private void noiseFloors() {
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

    private void unlike() {
        Map<String, List<String>> byDifference = new LinkedHashMap<>();
        for (TrialPair pair : contrast.pairs()) {
            if (!pair.unlike().isEmpty()) {
                byDifference
                        .computeIfAbsent(Statements.differences(pair.unlike()), d -> new ArrayList<>())
                        .add(RepetitionLine.name(pair.b().trial()));
            }
        }
        byDifference.forEach((difference, trials) ->
                notes.add("Not alike: " + String.join("; ", trials) + ": A and B differ in " + difference + "."));
    }

    private void batches() {
        for (TrialPair pair : contrast.pairs()) {
            if (Batches.concern(pair.metric().name())) {
                batches("A", pair, pair.a());
                batches("B", pair, pair.b());
            }
        }
    }

    private void batches(String side, TrialPair pair, TrialSummary trial) {
        BatchesText.phrase(trial)
                .ifPresent(phrase -> notes.add(side + ", " + RepetitionLine.name(trial.trial()) + ": "
                        + pair.metric().label() + " is of " + phrase + "."));
    }

    private void troubled(String side, TrialSummary trial) {
        if (trial.ok() < trial.repetitions()) {
            notes.add(side + ", " + RepetitionLine.name(trial.trial()) + ": " + VerdictText.of(trial) + " of "
                    + trial.repetitions() + "; these repetitions are not in the results.");
        }
    }

    private void missing() {
        contrast.unmeasured()
                .forEach(pair -> notes.add("Not compared: " + pair.a().id() + " (A: "
                        + VerdictText.of(pair.a()) + ", B: " + VerdictText.of(pair.b())
                        + "): a ratio takes a value of the metric, above zero, in good repetitions of both."));
        only("A", contrast.onlyInA());
        only("B", contrast.onlyInB());
    }

    private void only(String side, List<TrialSummary> trials) {
        if (!trials.isEmpty()) {
            notes.add("Only in " + side + ": "
                    + trials.stream().map(TrialSummary::id).collect(Collectors.joining(", ")) + ".");
        }
    }

    private void facts() {
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
        return fact.name() + " " + side(fact.a(), "–") + " → " + side(fact.b(), "–");
    }

    /** {@code 2 or 4}, {@code 2 or –}. */
    static String side(List<String> values, String unknown) {
        return values.size() == 1 && values.getFirst().isEmpty()
                ? unknown
                : values.stream().map(value -> value.isEmpty() ? "–" : value).collect(Collectors.joining(" or "));
    }
}
