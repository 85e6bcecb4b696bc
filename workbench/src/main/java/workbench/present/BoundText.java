package workbench.present;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import workbench.analysis.BoundAnswer;
import workbench.analysis.BoundAnswer.Judged;
import workbench.analysis.BoundAnswer.Outcome;
import workbench.analysis.Comparison;
import workbench.analysis.Interval;
import workbench.analysis.Sample;
import workbench.analysis.TrialSummary;
import workbench.analysis.WorkloadMetrics;
import workbench.metric.CostMetrics;
import workbench.metric.Metric;
import workbench.metric.MetricCatalogue;
import workbench.metric.Operation;
import workbench.metric.Unit;
import workbench.present.Table.Align;
import workbench.present.Table.Cell;
import workbench.result.LatencyBound;
import workbench.workload.OpenLoop;
import workbench.workload.Units;

/** Which trials hold a bound, which do not, and of which nothing can be told; with what those cost. */
public final class BoundText {
    private static final double PERCENT = 100;

    /** The columns that are left out first where there is no room: how far repetitions differ, memory, CPU time. */
    private static final int[] LEAST = {2, 4, 3};

    /** Those that were measured under the same conditions, whatever the transport. */
    private final List<Judged> trials;

    private final LatencyBound bound;

    private BoundText(LatencyBound bound, List<Judged> trials) {
        this.bound = bound;
        this.trials = trials.stream()
                .sorted(Comparator.comparing(Judged::outcome).thenComparing(BoundText::cpu))
                .toList();
    }

    /**
     * What is told of trials of one workload with the same parameters.
     *
     * @param sentence the answer
     * @param head of the table
     * @param rows of the table, a cell for each head
     */
    public record Told(String sentence, List<String> head, List<List<String>> rows) {}

    /** Empty where no bound was asked of. */
    public static List<Told> told(Comparison comparison) {
        return comparison.bound().stream()
                .flatMap(answer -> subjects(answer).entrySet().stream()
                        .map(subject -> new BoundText(answer.bound(), subject.getValue()).told(subject.getKey())))
                .toList();
    }

    /** For a terminal. */
    static String of(Comparison comparison, Ink ink) {
        StringBuilder text = new StringBuilder();
        for (Told told : told(comparison)) {
            Table table = new Table(List.of(Align.NAME, Align.RIGHT, Align.LEFT, Align.RIGHT, Align.RIGHT, Align.LEFT));
            table.add(told.head().stream().map(head -> Cell.dim(head, ink)).toList());
            told.rows().forEach(row -> table.add(row.stream().map(Cell::of).toList()));
            for (int least : LEAST) {
                table.mayLeaveOut(told.head().get(least), least);
            }
            text.append(ink.bold(Paragraph.wrap("  → ", told.sentence(), ink.atMost(Paragraph.NARROW))
                            .stripTrailing()))
                    .append('\n')
                    .append(table.render("    ", ink))
                    .append('\n');
        }
        return text.toString();
    }

    private static Map<String, List<Judged>> subjects(BoundAnswer answer) {
        return answer.trials().stream()
                .collect(Collectors.groupingBy(
                        judged -> subject(judged.trial()), LinkedHashMap::new, Collectors.toList()));
    }

    /** {@code producer-consumer at 10,000/s, messageSize 64KiB}. */
    private static String subject(TrialSummary trial) {
        Map<String, String> variation = new LinkedHashMap<>(trial.trial().variation());
        variation.remove(OpenLoop.RATE);
        return trial.workload()
                + Optional.ofNullable(trial.trial().parameters().get(OpenLoop.RATE))
                        .map(rate -> " at " + rate(rate.toString()))
                        .orElse("")
                + RepetitionLine.variation(variation);
    }

    private static String rate(String text) {
        return Units.rate(text).stream().mapToObj(Prose::perSecond).findFirst().orElse(text);
    }

    private Told told(String subject) {
        AnswerColumn latency = column(Optional.of(MetricCatalogue.LATENCY.metric(bound.percentile())));
        AnswerColumn cpu = column(Optional.of(CostMetrics.cpu(operation(trials.getFirst()))));
        AnswerColumn memory = column(Optional.of(CostMetrics.peakMemory()));
        List<String> head =
                List.of(bound.toString(), bound.percentile(), spread(), cpu.label(), memory.label(), "held in");
        List<List<String>> rows = trials.stream()
                .map(judged -> List.of(
                        name(judged),
                        latency.numberWithUnit(judged.trial()),
                        latency.spread(judged.trial()),
                        cpu.numberWithUnit(judged.trial()),
                        memory.numberWithUnit(judged.trial()),
                        heldIn(judged)))
                .toList();
        return new Told(subject + ": " + sentence(), head, rows);
    }

    private String spread() {
        boolean intervals = trials.stream()
                .flatMap(judged -> judged.latency().stream())
                .anyMatch(sample -> sample.interval().isPresent());
        return intervals ? "95 %" : "range";
    }

    private AnswerColumn column(Optional<Metric> metric) {
        return AnswerColumn.of(metric, trials.stream().map(Judged::trial).toList());
    }

    private static Operation operation(Judged judged) {
        return WorkloadMetrics.operation(judged.trial().workload());
    }

    private static double cpu(Judged judged) {
        return judged.trial()
                .sample(CostMetrics.cpu(operation(judged)))
                .map(Sample::centre)
                .orElse(Double.MAX_VALUE);
    }

    /** {@code p99 ≤ 2ms holds over a and b; does not hold over c (p99 5.10 ms); cannot be told over d and e (still warming up)}. */
    private String sentence() {
        List<String> parts = new ArrayList<>();
        names(Outcome.HOLDS, BoundText::name).ifPresent(names -> parts.add("holds over " + names));
        names(Outcome.DOES_NOT_HOLD, judged -> name(judged) + " (" + latency(judged) + ")")
                .ifPresent(names -> parts.add("does not hold over " + names));
        names(Outcome.NOT_CLEAR, judged -> name(judged) + " (" + unclear(judged) + ")")
                .ifPresent(names -> parts.add("is not clear over " + names));
        untold().ifPresent(names -> parts.add("cannot be told " + names));
        boolean few = trials.stream()
                .anyMatch(judged -> judged.trial().ok() > 0 && judged.trial().ok() < Interval.LEAST);
        return bound + " " + String.join("; ", parts) + (few ? " (trial quality)." : ".");
    }

    /** {@code over a and b (still warming up), over c (unavailable)}. */
    private Optional<String> untold() {
        Map<String, List<String>> byReason = trials.stream()
                .filter(judged -> !isTold(judged))
                .collect(Collectors.groupingBy(
                        this::inShort, LinkedHashMap::new, Collectors.mapping(BoundText::name, Collectors.toList())));
        return byReason.entrySet().stream()
                .map(reason -> "over " + Prose.enumerated(reason.getValue()) + " (" + reason.getKey() + ")")
                .reduce((first, second) -> first + ", " + second);
    }

    private static boolean isTold(Judged judged) {
        return judged.outcome().compareTo(Outcome.DOES_NOT_HOLD) <= 0;
    }

    private Optional<String> names(Outcome outcome, Function<Judged, String> name) {
        List<String> names = trials.stream()
                .filter(judged -> judged.outcome() == outcome)
                .map(name)
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(Prose.enumerated(names));
    }

    private static String name(Judged judged) {
        return RepetitionLine.place(judged.trial().trial());
    }

    /** {@code p99 5.10 ms}. */
    private String latency(Judged judged) {
        return judged.lost() > 0
                ? lost(judged)
                : judged.latency()
                        .map(sample -> bound.percentile() + " " + Scale.written(Unit.NANOS, sample.centre()))
                        .orElse("nothing arrived");
    }

    private static String lost(Judged judged) {
        return String.format(Locale.ROOT, "%.1f %% were lost", PERCENT * judged.lost());
    }

    /** {@code held in 2 of 3, p99 1.90 … 2.20 ms}. */
    private String unclear(Judged judged) {
        String held = "held in " + judged.held() + " of " + judged.trial().repetitions();
        return judged.lost() > 0
                ? held + ", " + lost(judged)
                : held
                        + judged.latency()
                                .map(sample -> {
                                    Scale scale = Scale.of(Unit.NANOS, List.of(sample.lower(), sample.upper()));
                                    return ", " + bound.percentile() + " " + scale.range(sample.lower(), sample.upper())
                                            + " " + scale.label();
                                })
                                .orElse("");
    }

    /** {@code 3 of 3, holds}; where that decides nothing, why. */
    private String heldIn(Judged judged) {
        return (isTold(judged) ? judged.held() + " of " + judged.trial().repetitions() + ", " : "") + inShort(judged);
    }

    private String inShort(Judged judged) {
        TrialSummary trial = judged.trial();
        return switch (judged.outcome()) {
            case HOLDS -> "holds";
            case NOT_CLEAR -> judged.lost() > 0 ? "not clear, " + lost(judged) : "not clear";
            case DOES_NOT_HOLD -> judged.lost() > 0 ? "does not hold, " + lost(judged) : "does not hold";
            case RATE_NOT_KEPT ->
                "rate not kept"
                        + trial.saturated()
                                .map(sent -> String.format(Locale.ROOT, ", %,.0f/s were sent", sent.centre()))
                                .orElse("");
            case TOO_FEW_SAMPLES ->
                judged.few()
                        .map(few ->
                                String.format(Locale.ROOT, "too few samples, %,d of %,d", few.samples(), few.least()))
                        .orElse("too few samples");
            case NOT_STEADY -> SteadinessText.standing(trial);
            case WENT_WRONG, UNAVAILABLE, NOT_RUN -> VerdictText.of(trial);
        };
    }
}
