package workbench.report.chart;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import workbench.analysis.Sample;
import workbench.metric.Metric.Better;
import workbench.present.Prose;

/** What rows show, for those who do not see them: the best and the last, and what has no result. */
record Extremes(Axis axis, Better better) {
    private record Rated(Row row, Sample sample) {
        String name() {
            return row.name() + " (" + row.subordinate() + ")";
        }
    }

    String sentence(String title, List<Row> rows, Function<Row, Sample> metric) {
        Comparator<Rated> upwards = Comparator.comparingDouble(rated -> rated.sample.centre());
        List<Rated> sorted = rows.stream()
                .map(row -> new Rated(row, metric.apply(row)))
                .filter(rated -> rated.sample != null)
                .sorted(better == Better.HIGHER ? upwards.reversed() : upwards)
                .toList();
        String lacking = rows.stream()
                .filter(row -> metric.apply(row) == null)
                .map(row -> row.name() + " (" + row.subordinate() + ")")
                .collect(Collectors.joining(", "));
        String start = title + " of " + Prose.counted(sorted.size(), "trial") + ": ";
        String rest = lacking.isEmpty() ? "" : " No result of " + lacking + ".";
        if (sorted.size() == 1) {
            return start + written(sorted.getFirst()) + "." + rest;
        }
        String first = better == Better.HIGHER ? "highest " : "lowest ";
        String last = better == Better.HIGHER ? "lowest " : "highest ";
        return start + first + written(sorted.getFirst()) + ", " + last + written(sorted.getLast()) + "." + rest;
    }

    private String written(Rated rated) {
        return rated.name() + " with " + axis.textWithSpread(rated.sample);
    }
}
