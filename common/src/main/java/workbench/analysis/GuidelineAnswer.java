package workbench.analysis;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.PrimitiveIterator;
import workbench.metric.Metric;
import workbench.metric.Metric.Better;

/**
 * Which guidelines hold in a run, and which are broken. All of them are one family: that something that is not so is said to be broken, or to hold, happens in
 * 5 of 100 runs at most.
 */
public record GuidelineAnswer(List<Judged> judged) {

    /** What the repetitions come to, those that tell most first. */
    public enum Outcome {
        /** The left side takes longer, by its whole interval and by more than chance. */
        BROKEN,
        HOLDS,
        /** Neither can be told. */
        NOT_CLEAR,
        /** One of the sides had not come to rest, was disturbed, or did too little. */
        NOT_STEADY,
        /** There are too few rounds that all of the sides have. */
        TOO_FEW,
        /** One of the sides has no results. */
        NO_RESULTS
    }

    /**
     * A guideline and what it comes to.
     *
     * @param ratio left ÷ right, with its interval, or with its range where there are few repetitions; empty where it is not judged
     * @param right the time of the right side; empty where it is not judged
     * @param rounds that all of the sides have
     */
    public record Judged(
            GuidelineCase guideline, Outcome outcome, Optional<Interval> ratio, Optional<Sample> right, int rounds) {
        /** The trials by which it is not judged. */
        public List<TrialSummary> because() {
            return guideline
                    .trials()
                    .filter(trial -> outcome == Outcome.NOT_STEADY ? !trial.isRankable() : trial.ok() == 0)
                    .distinct()
                    .toList();
        }

        /** The left side's time. */
        public Optional<Sample> left() {
            return guideline.metric().flatMap(guideline.left()::sample);
        }
    }

    /** A case and its sides, where they can be compared. */
    private record Compared(GuidelineCase guideline, Optional<Sample> right, Optional<Contrast> contrast) {
        static Compared of(GuidelineCase guideline) {
            Metric metric = guideline.metric().orElse(null);
            Optional<Sample> left =
                    metric == null ? Optional.empty() : guideline.left().sample(metric);
            Optional<Sample> right = metric == null ? Optional.empty() : guideline.together(metric);
            boolean told = guideline.trials().allMatch(TrialSummary::isRankable);
            Optional<Contrast> contrast = told && left.isPresent() && right.isPresent()
                    ? Contrast.paired(metric.name(), right.get(), left.get())
                    : Optional.empty();
            return new Compared(guideline, right, contrast);
        }

        Judged judged(PrimitiveIterator.OfDouble pValues) {
            if (contrast.isEmpty()) {
                return new Judged(guideline, whyNot(), Optional.empty(), Optional.empty(), 0);
            }
            Contrast known = contrast.get();
            Sample left =
                    guideline.left().sample(guideline.metric().orElseThrow()).orElseThrow();
            Interval ratio = known.ratio(right.orElseThrow(), left);
            Finding finding = Finding.of(known, Better.LOWER, pValues.nextDouble(), 0);
            return new Judged(guideline, outcome(finding, ratio), Optional.of(ratio), right, known.n());
        }

        private static Outcome outcome(Finding finding, Interval ratio) {
            if (finding == Finding.SLOWER && ratio.lower() > 1) {
                return Outcome.BROKEN;
            }
            return finding == Finding.FASTER && ratio.upper() <= 1 ? Outcome.HOLDS : Outcome.NOT_CLEAR;
        }

        private Outcome whyNot() {
            if (guideline.trials().anyMatch(trial -> trial.ok() == 0)) {
                return Outcome.NO_RESULTS;
            }
            return guideline.trials().allMatch(TrialSummary::isRankable) ? Outcome.TOO_FEW : Outcome.NOT_STEADY;
        }
    }

    /** Of all guidelines that these trials can be held against. */
    public static GuidelineAnswer of(Collection<TrialSummary> trials) {
        List<Compared> compared =
                GuidelineCases.of(trials).stream().map(Compared::of).toList();
        PrimitiveIterator.OfDouble corrected = Arrays.stream(Holm.adjusted(compared.stream()
                        .flatMap(each -> each.contrast().stream())
                        .mapToDouble(Contrast::pValue)
                        .toArray()))
                .iterator();
        return new GuidelineAnswer(
                compared.stream().map(each -> each.judged(corrected)).toList());
    }

    public List<Judged> with(Outcome outcome) {
        return judged.stream().filter(each -> each.outcome() == outcome).toList();
    }
}
