package workbench.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import workbench.analysis.GuidelineAnswer;
import workbench.analysis.GuidelineAnswer.Judged;
import workbench.analysis.Interval;
import workbench.report.chart.ReportedRun;

/**
 * A guideline and what it comes to, for programs.
 *
 * @param left the trial that is to take no longer
 * @param right than these together
 * @param outcome {@code broken}, {@code holds}, {@code not_clear}, or why it was not judged
 * @param ratio left ÷ right; null with the others where it was not judged
 * @param method of the interval
 */
record GuidelineRecord(
        String run,
        String law,
        String left,
        List<Term> right,
        String outcome,
        Double ratio,
        Double lower,
        Double upper,
        String method,
        int rounds) {
    /** @param times so often it is done */
    record Term(String trial, long times) {}

    static Stream<GuidelineRecord> of(ReportedRun run) {
        return GuidelineAnswer.of(run.comparison().trials()).judged().stream().map(judged -> of(run.name(), judged));
    }

    private static GuidelineRecord of(String run, Judged judged) {
        Interval ratio = judged.ratio().orElse(null);
        return new GuidelineRecord(
                run,
                id(judged.guideline().law()),
                judged.guideline().left().id(),
                judged.guideline().right().stream()
                        .map(term -> new Term(term.trial().id(), term.times()))
                        .toList(),
                id(judged.outcome()),
                ratio == null ? null : ratio.centre(),
                ratio == null ? null : ratio.lower(),
                ratio == null ? null : ratio.upper(),
                ratio == null ? null : ratio.method().id(),
                judged.rounds());
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
