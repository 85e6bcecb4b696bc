package workbench.present;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import workbench.analysis.Comparison;
import workbench.analysis.GuidelineAnswer;
import workbench.analysis.GuidelineAnswer.Judged;
import workbench.analysis.GuidelineAnswer.Outcome;
import workbench.analysis.GuidelineCase;
import workbench.analysis.GuidelineCase.Law;
import workbench.analysis.Interval;
import workbench.analysis.Sample;
import workbench.analysis.TrialSummary;
import workbench.metric.Unit;
import workbench.present.Table.Align;
import workbench.present.Table.Cell;
import workbench.workload.Guidelines;
import workbench.workload.Units;

/** Which guidelines are broken, by how much: in short, and all of them as a table. */
public final class GuidelinesText {
    private static final String NOTHING = "–";

    /** Of the table. The columns that are left out first where there is no room are those of both times. */
    private static final List<String> HEAD =
            List.of("guideline", "over", Guidelines.RANKS, "size", "left", "right", "left ÷ right", "95 %", "verdict");

    /** Wide enough for all of it; the last cell is short. */
    private static final int WIDTH = 180;

    private static final List<Align> ALIGNS = List.of(
            Align.NAME,
            Align.NAME,
            Align.RIGHT,
            Align.RIGHT,
            Align.RIGHT,
            Align.RIGHT,
            Align.RIGHT,
            Align.LEFT,
            Align.NAME);

    private final GuidelineAnswer answer;

    private GuidelinesText(GuidelineAnswer answer) {
        this.answer = answer;
    }

    /** Empty of a run that was made for something else. */
    static Optional<GuidelinesText> askedOf(Comparison comparison) {
        return comparison.run().asksForGuidelines() ? Optional.of(of(comparison)) : Optional.empty();
    }

    static GuidelinesText of(Comparison comparison) {
        return new GuidelinesText(GuidelineAnswer.of(comparison.trials()));
    }

    /**
     * All guidelines of a run, for a page.
     *
     * @param sentence how many are broken
     * @param rows of the table, a cell for each head
     */
    public record Told(String sentence, List<String> head, List<List<String>> rows) {}

    /** Empty of a run that was made for something else. */
    public static Optional<Told> told(Comparison comparison) {
        return askedOf(comparison).map(text -> new Told(text.summary(), HEAD, text.rows()));
    }

    /** For a terminal: a line for each that is broken, and how many are not. */
    String brief(Ink ink) {
        StringBuilder text = new StringBuilder();
        broken().forEach(sentence -> text.append(ink.bad(Paragraph.wrap("  ✗ ", sentence, ink.atMost(Paragraph.NARROW))
                        .stripTrailing()))
                .append('\n'));
        return text.append(ink.bold(Paragraph.wrap("  → ", summary(), ink.atMost(Paragraph.NARROW))
                        .stripTrailing()))
                .append("\n\n")
                .toString();
    }

    /** For a terminal: all of them. */
    String table(Ink ink) {
        Table table = new Table(ALIGNS);
        table.add(HEAD.stream().map(head -> Cell.dim(head, ink)).toList());
        rows().forEach(row -> table.add(row.stream().map(Cell::of).toList()));
        table.mayLeaveOut("both times", HEAD.indexOf("left"), HEAD.indexOf("right"));
        return table.render("  ", WIDTH, ink) + "\n";
    }

    /** The same for one who asks of any run. */
    public static String ofAnyRun(Comparison comparison, Ink ink) {
        GuidelinesText text = of(comparison);
        return text.answer.judged().isEmpty() ? "" : text.table(ink) + text.brief(ink);
    }

    private List<Judged> sorted() {
        return answer.judged().stream()
                .sorted(Comparator.comparing(Judged::outcome)
                        .thenComparing(
                                judged -> -judged.ratio().map(Interval::centre).orElse(0.0)))
                .toList();
    }

    private List<String> broken() {
        return sorted().stream()
                .filter(judged -> judged.outcome() == Outcome.BROKEN)
                .map(judged ->
                        place(judged.guideline()) + " breaks " + rule(judged.guideline()) + where(judged.guideline())
                                + ": it takes " + ratio(judged).centre() + " times as long ("
                                + ratio(judged).bounds()
                                + PairSentence.quality(judged.rounds()) + ").")
                .toList();
    }

    private static RatioText ratio(Judged judged) {
        return new RatioText(judged.ratio().orElseThrow());
    }

    /** {@code 12 guidelines hold, 1 is broken, 2 are not clear …}. */
    private String summary() {
        List<String> parts = new ArrayList<>();
        parts.add(count(Outcome.HOLDS, "hold", "holds"));
        parts.add(count(Outcome.BROKEN, "are broken", "is broken"));
        if (!answer.with(Outcome.NOT_CLEAR).isEmpty()) {
            parts.add(count(
                    Outcome.NOT_CLEAR,
                    "are not clear, since their sides differ by no more than chance",
                    "is not clear, since its sides differ by no more than chance"));
        }
        String judged = "Of " + Prose.counted(answer.judged().size(), "guideline") + " " + Prose.enumerated(parts);
        return judged + notJudged() + ".";
    }

    private String count(Outcome outcome, String many, String one) {
        int count = answer.with(outcome).size();
        return (count == 0 ? "none" : count) + " " + (count == 1 ? one : many);
    }

    /** {@code ; 3 were not judged: in 2 a side was still warming up, in 1 there were too few rounds}. */
    private String notJudged() {
        Map<String, Long> reasons = answer.judged().stream()
                .filter(judged -> judged.ratio().isEmpty())
                .collect(Collectors.groupingBy(GuidelinesText::why, LinkedHashMap::new, Collectors.counting()));
        long all = reasons.values().stream().mapToLong(Long::longValue).sum();
        return all == 0
                ? ""
                : "; " + all + (all == 1 ? " was" : " were") + " not judged: "
                        + reasons.entrySet().stream()
                                .map(reason -> "in " + reason.getValue() + " " + reason.getKey())
                                .collect(Collectors.joining(", "));
    }

    private static String why(Judged judged) {
        return switch (judged.outcome()) {
            case NOT_STEADY -> "a side " + past(standing(judged.because().getFirst()));
            case NO_RESULTS -> "a side has no results";
            default -> "there were too few rounds";
        };
    }

    private static String past(String standing) {
        return standing.equals(SteadinessText.STILL_WARMING_UP) ? "was " + standing : standing;
    }

    private static String standing(TrialSummary trial) {
        return trial.isSteady() ? "did too few operations" : SteadinessText.standing(trial);
    }

    private List<List<String>> rows() {
        return sorted().stream().map(GuidelinesText::row).toList();
    }

    private static List<String> row(Judged judged) {
        GuidelineCase guideline = judged.guideline();
        return List.of(
                rule(guideline),
                place(guideline),
                String.valueOf(guideline.ranks()),
                Units.formatBytes(guideline.bytes()),
                time(judged.left()),
                time(judged.right()),
                judged.ratio().map(ratio -> new RatioText(ratio).centre()).orElse(NOTHING),
                judged.ratio().map(ratio -> new RatioText(ratio).bounds()).orElse(NOTHING),
                verdict(judged));
    }

    private static String time(Optional<Sample> sample) {
        return sample.map(time -> Scale.written(Unit.NANOS, time.centre())).orElse(NOTHING);
    }

    private static String verdict(Judged judged) {
        return switch (judged.outcome()) {
            case BROKEN -> "broken" + PairSentence.quality(judged.rounds());
            case HOLDS -> "holds" + PairSentence.quality(judged.rounds());
            case NOT_CLEAR -> "not clear";
            case NOT_STEADY -> standing(judged.because().getFirst());
            case NO_RESULTS -> "no results";
            case TOO_FEW -> "too few rounds";
        };
    }

    /** {@code broadcast ≤ scatter + allgather}, or {@code scatter of 1KiB ≤ 2 × scatter of 512B}. */
    private static String rule(GuidelineCase guideline) {
        boolean sized = guideline.law() != Law.SAME_TOGETHER;
        String right = guideline.right().stream()
                .map(term -> (term.times() == 1 ? "" : term.times() + " × ")
                        + (sized ? operand(term.trial()) : term.trial().workload()))
                .collect(Collectors.joining(" + "));
        return (sized ? operand(guideline.left()) : guideline.left().workload()) + " ≤ " + right;
    }

    private static String operand(TrialSummary trial) {
        return trial.workload() + " of " + Units.formatBytes(GuidelineCase.bytes(trial));
    }

    private static String where(GuidelineCase guideline) {
        String ranks = " with " + guideline.ranks() + " ranks";
        return guideline.law() == Law.SAME_TOGETHER ? " at " + Units.formatBytes(guideline.bytes()) + ranks : ranks;
    }

    /** {@code jms-artemis-vm (threads), profile stock}. */
    private static String place(GuidelineCase guideline) {
        Map<String, String> others =
                new LinkedHashMap<>(guideline.left().trial().variation());
        others.keySet().removeAll(Guidelines.SET);
        return RepetitionLine.place(guideline.left().trial()) + RepetitionLine.variation(others);
    }
}
