package workbench.present;

import java.util.List;
import java.util.Locale;
import workbench.analysis.Batches;
import workbench.analysis.Contrast;
import workbench.analysis.Finding;
import workbench.analysis.Gate;
import workbench.analysis.Interval;
import workbench.analysis.RunContrast;
import workbench.analysis.Sample;
import workbench.analysis.TrialPair;
import workbench.analysis.TrialSummary;
import workbench.result.Json;

/** A contrast for programs. Ratios are b ÷ a, in the units of the metrics; what is not known is null. */
public final class ContrastJson {
    private ContrastJson() {}

    record Document(
            String a,
            String b,
            boolean pairedByRound,
            int runsASide,
            int pairsCompared,
            double level,
            String correction,
            List<Pair> pairs,
            List<Ids> unmeasured,
            List<String> onlyInA,
            List<String> onlyInB,
            List<CircumstanceEntry> differentFacts,
            Verdict gate) {}

    /** @param n rounds that both have; of two runs, the repetitions of the trial that has fewer; of several runs a side, runs */
    record Pair(
            String workload,
            String figure,
            String unit,
            String better,
            Side a,
            Side b,
            Integer n,
            Double ratio,
            Double lower,
            Double upper,
            String method,
            Double pValue,
            Double correctedPValue,
            Double noiseFloor,
            String finding,
            boolean trialQuality,
            List<String> unlike) {}

    /** @param batch of how many operations a sample of the times is, at most; null for other metrics */
    record Side(
            String trial,
            int ok,
            int repetitions,
            String verdict,
            double centre,
            Double lower,
            Double upper,
            double min,
            double max,
            Integer batch) {}

    record Ids(String a, String b) {}

    record CircumstanceEntry(String name, String a, String b) {}

    /** @param undecided trials that may be slower by more than the limit for all that their intervals tell */
    record Verdict(String rule, boolean holds, List<String> failures, List<String> undecided) {}

    /** @param gate null if there is none */
    public static String of(RunContrast contrast, ContrastSides sides, Gate gate) {
        String within = sides.run().isEmpty() ? "" : sides.run() + ": ";
        return Json.write(new Document(
                within + sides.a(),
                within + sides.b(),
                contrast.isOfOneRun(),
                contrast.runs(),
                contrast.pairs().size(),
                Finding.LEVEL,
                "Holm",
                contrast.pairs().stream().map(ContrastJson::pair).toList(),
                contrast.unmeasured().stream()
                        .map(pair -> new Ids(pair.a().id(), pair.b().id()))
                        .toList(),
                ids(contrast.onlyInA()),
                ids(contrast.onlyInB()),
                contrast.facts().stream()
                        .map(fact -> new CircumstanceEntry(
                                fact.name(), ContrastNotes.side(fact.a(), ""), ContrastNotes.side(fact.b(), "")))
                        .toList(),
                gate == null ? null : verdict(gate, contrast)));
    }

    private static Verdict verdict(Gate gate, RunContrast contrast) {
        List<String> failures = GateText.failures(gate, contrast);
        return new Verdict(
                gate.rule(),
                failures.isEmpty(),
                failures,
                gate.undecided(contrast).stream().map(pair -> pair.b().id()).toList());
    }

    private static Pair pair(TrialPair pair) {
        Contrast contrast = pair.contrast().orElse(null);
        Interval effect = contrast == null ? null : contrast.effect();
        return new Pair(
                pair.a().workload(),
                pair.metric().name(),
                pair.metric().unit().symbol(),
                pair.metric().better().name().toLowerCase(Locale.ROOT),
                side(pair, pair.a(), pair.sampleOfA()),
                side(pair, pair.b(), pair.sampleOfB()),
                contrast == null ? null : contrast.n(),
                effect == null ? null : effect.centre(),
                effect == null ? null : effect.lower(),
                effect == null ? null : effect.upper(),
                effect == null ? null : effect.method().id(),
                contrast == null ? null : contrast.pValue(),
                contrast == null ? null : pair.pValue(),
                pair.noiseFloor().isPresent() ? pair.noiseFloor().getAsDouble() : null,
                pair.finding().id(),
                pair.isTrialQuality(),
                pair.unlike().stream().map(Statements::difference).toList());
    }

    private static Side side(TrialPair pair, TrialSummary trial, Sample sample) {
        return new Side(
                trial.id(),
                trial.ok(),
                trial.repetitions(),
                VerdictText.of(trial),
                sample.centre(),
                sample.interval().map(Interval::lower).orElse(null),
                sample.interval().map(Interval::upper).orElse(null),
                sample.min(),
                sample.max(),
                Batches.concern(pair.metric().name())
                        ? Batches.of(trial).map(Batches::most).orElse(1)
                        : null);
    }

    private static List<String> ids(List<TrialSummary> trials) {
        return trials.stream().map(TrialSummary::id).toList();
    }
}
