package workbench.report;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import workbench.analysis.Interval;
import workbench.analysis.Sample;
import workbench.analysis.TrialSummary;
import workbench.present.BatchesText;
import workbench.present.IntervalText;
import workbench.present.Prose;

/** What a reader of a table in a paper must know, who has nothing else of the workbench's at hand: a sentence each. */
final class LatexLegend {
    private LatexLegend() {}

    static List<String> of(ResultTable table, List<Column> shown) {
        List<TrialSummary> trials =
                table.rows().stream().map(ResultTable.Row::trial).toList();
        List<Sample> samples = trials.stream()
                .flatMap(trial -> shown.stream().flatMap(column -> trial.sample(column.metric()).stream()))
                .toList();
        List<Interval> intervals =
                samples.stream().flatMap(sample -> sample.interval().stream()).toList();
        List<String> legend = new ArrayList<>();
        IntSummaryStatistics repetitions =
                trials.stream().mapToInt(TrialSummary::ok).filter(ok -> ok > 0).summaryStatistics();
        if (repetitions.getCount() > 0) {
            legend.add("Each number is of " + counted(repetitions) + " that "
                    + (repetitions.getMax() == 1 ? "is ok." : "are ok."));
        }
        if (!intervals.isEmpty()) {
            legend.add("± below a number, in its unit: " + IntervalText.legend(intervals) + ".");
        }
        if (samples.stream().anyMatch(sample -> sample.interval().isEmpty() && sample.n() > 1)) {
            legend.add("[from … to] below a number: smallest and largest of fewer than " + Interval.LEAST
                    + " repetitions, whose median it is; no interval can be told.");
        }
        if (hasBest(table, shown)) {
            legend.add(
                    "Bold: best of those alike, " + (intervals.isEmpty() ? "ranges apart." : "by more than chance."));
        }
        legend.addAll(table.blanks(shown.stream().map(Column::metric).toList()));
        BatchesText.of(trials).forEach(sentence -> legend.add(sentence + "."));
        return legend;
    }

    private static String counted(IntSummaryStatistics repetitions) {
        return repetitions.getMin() == repetitions.getMax()
                ? Prose.counted(repetitions.getMax(), "repetition")
                : repetitions.getMin() + " to " + repetitions.getMax() + " repetitions";
    }

    private static boolean hasBest(ResultTable table, List<Column> shown) {
        return table.rows().stream()
                .anyMatch(row -> shown.stream()
                        .anyMatch(column ->
                                row.cells().get(table.columns().indexOf(column)).best()));
    }
}
