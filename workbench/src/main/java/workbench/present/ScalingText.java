package workbench.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workbench.analysis.LikeGroup;
import workbench.analysis.Sample;
import workbench.analysis.ScalingLaw;
import workbench.analysis.ScalingPoint;
import workbench.analysis.ScalingSeries;
import workbench.analysis.TrialSummary;
import workbench.analysis.WorkloadComparison;
import workbench.metric.MetricCatalogue;
import workbench.present.Table.Align;
import workbench.present.Table.Cell;
import workbench.result.TrialRecord;
import workbench.workload.Scaling;

/** What becomes of a computation with more who share it: for each transport a row for each number of them. */
final class ScalingText {
    private static final List<Align> ALIGNS = List.of(
            Align.RIGHT, Align.RIGHT, Align.LEFT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.LEFT);

    private static final int SPREAD_COLUMN = 2;
    private static final int COMMUNICATION_COLUMN = 5;
    private static final String NOTHING = "–";

    private final ScalingSeries<TrialSummary> series;
    private final LikeGroup group;
    private final AnswerColumn seconds;
    private final Ink ink;

    private ScalingText(ScalingSeries<TrialSummary> series, LikeGroup group, Ink ink) {
        this.series = series;
        this.group = group;
        this.seconds = AnswerColumn.of(
                Optional.of(MetricCatalogue.SECONDS),
                List.copyOf(series.trials().values()));
        this.ink = ink;
    }

    /** Empty where no number of those who share the work was varied. */
    static String of(WorkloadComparison workload, Ink ink) {
        return ScalingSeries.of(workload.trials(), TrialSummary::trial).stream()
                .filter(series -> series.trials().values().stream().anyMatch(trial -> trial.ok() > 0))
                .map(series -> new ScalingText(series, group(workload, series), ink).render())
                .collect(Collectors.joining());
    }

    private static LikeGroup group(WorkloadComparison workload, ScalingSeries<TrialSummary> series) {
        TrialSummary first = series.trials().get(series.trials().firstKey());
        return workload.groups().stream()
                .filter(group -> group.trials().contains(first))
                .findFirst()
                .orElseThrow();
    }

    private String render() {
        Table table = new Table(ALIGNS);
        table.add(Stream.of(
                        series.sharers(),
                        "time",
                        spread(),
                        "speed-up",
                        "efficiency",
                        "not computing",
                        "serial fraction",
                        "verdict")
                .map(label -> Cell.dim(label, ink))
                .toList());
        List<ScalingPoint> points = new ArrayList<>();
        series.trials().forEach((sharers, trial) -> points.add(ScalingPoint.of(sharers, trial)));
        points.forEach(point -> table.add(row(point)));
        table.mayLeaveOut("not computing", COMMUNICATION_COLUMN);
        table.mayLeaveOut(spread(), SPREAD_COLUMN);
        return "  " + heading() + "\n" + table.render("    ", Paragraph.WIDTH, ink) + wrapped(law(points)) + "\n";
    }

    /** {@code strong scaling over jms-artemis-vm, threads}. */
    private String heading() {
        TrialSummary first = series.trials().get(series.trials().firstKey());
        TrialRecord trial = first.trial();
        String own = Stream.concat(
                        Stream.of(trial.deployment()),
                        group.varied().stream()
                                .filter(name -> !series.along().contains(name))
                                .filter(trial.parameters()::containsKey)
                                .map(name -> name + " " + GroupText.shown(trial, name)))
                .collect(Collectors.joining(", "));
        String kernel = trial.kernel().equals("native") ? "" : ", " + trial.kernel() + " kernel";
        String grown = series.along().stream()
                .filter(name -> !name.equals(series.sharers()))
                .map(name -> name + " " + GroupText.shown(trial, name) + " … "
                        + GroupText.shown(
                                series.trials().get(series.trials().lastKey()).trial(), name))
                .collect(Collectors.joining(", "));
        return ink.bold(series.kind().id() + " scaling over " + trial.transport()) + ", " + own + kernel
                + (grown.isEmpty() ? "" : ink.dim(", " + grown));
    }

    private String spread() {
        return series.trials().values().stream()
                        .flatMap(trial -> seconds.sample(trial).stream())
                        .anyMatch(sample -> sample.interval().isPresent())
                ? "95 %"
                : "range";
    }

    private List<Cell> row(ScalingPoint point) {
        TrialSummary trial = point.trial();
        return List.of(
                Cell.of(Long.toString(point.sharers())),
                Cell.of(seconds.numberWithUnit(trial)),
                Cell.dim(seconds.spread(trial), ink),
                Cell.of(written(point.speedUp(), "%.2f", 1)),
                Cell.of(written(point.efficiency(), "%.0f %%", 100)),
                Cell.of(written(point.communication(), "%.0f %%", 100)),
                Cell.of(written(point.serialFraction(), "%.1f %%", 100)),
                new Cell(remark(point), trial.isCorrect() && !trial.isWarmingUp() ? ink::good : ink::bad));
    }

    private static String written(Optional<Sample> sample, String format, double factor) {
        return sample.map(known -> String.format(Locale.ROOT, format, factor * known.centre()))
                .orElse(NOTHING);
    }

    private static String remark(ScalingPoint point) {
        return VerdictText.withRate(point.trial())
                + (point.trial().isWarmingUp() ? ", " + SteadinessText.standing(point.trial()) : "")
                + (point.isCrowded()
                        ? ", " + point.sharers() + " on " + Prose.counted(point.processors(), "processor")
                        : "");
    }

    /** What is fitted, and to what. */
    private String law(List<ScalingPoint> points) {
        ScalingLaw law = series.kind() == Scaling.STRONG ? ScalingLaw.AMDAHL : ScalingLaw.GUSTAFSON;
        return law.fit(points)
                .map(fraction -> ScalingWords.name(law) + " fits best with a serial fraction of "
                        + ScalingWords.fraction(fraction) + ", " + ScalingWords.fitted(points) + ".")
                .orElse(ScalingWords.name(law)
                        + " is fitted to nothing: of more than one worker, none is steady and has a processor each.");
    }

    private String wrapped(String sentence) {
        return ink.dim(
                Paragraph.wrap("    ", sentence, ink.atMost(Paragraph.WIDTH)).stripTrailing());
    }
}
