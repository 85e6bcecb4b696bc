package workbench.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import workbench.present.GroupText;

/**
 * One part of a workload for each value of the numbers that were swept, for what cannot be drawn over these: charts of their own, since a chart of
 * all sizes shows none.
 *
 * @param label {@code messageSize 64KiB}; empty where no number was swept
 * @param remark for a chart's note, what is left out; empty if nothing is
 */
record Facets(String label, Material material, String remark) {
    /** A sweep of many sizes shows these in other charts. */
    static final int MOST = 5;

    /** So many at most, evenly spread, the first and the last among them. */
    static List<Facets> of(Material material) {
        List<String> swept = material.sweptNumbers();
        Map<List<Long>, List<Measured>> byValues = new TreeMap<>(Facets::compare);
        for (Measured trial : material.trials()) {
            List<Long> values =
                    swept.stream().map(name -> trial.number(name).orElse(-1L)).toList();
            byValues.computeIfAbsent(values, v -> new ArrayList<>()).add(trial);
        }
        List<List<Measured>> all = List.copyOf(byValues.values());
        int shown = Math.min(MOST, all.size());
        String remark =
                shown < all.size() ? " Drawn for " + shown + " of " + all.size() + " values; the tables have all." : "";
        return IntStream.range(0, shown)
                .map(i -> i * (all.size() - 1) / Math.max(1, shown - 1))
                .mapToObj(all::get)
                .map(trials -> new Facets(label(swept, trials.getFirst()), material.with(trials), remark))
                .toList();
    }

    private static String label(List<String> swept, Measured first) {
        return swept.stream()
                .filter(first.trial().parameters()::containsKey)
                .map(name -> name + " " + GroupText.shown(first.trial(), name))
                .collect(Collectors.joining(", "));
    }

    private static int compare(List<Long> a, List<Long> b) {
        return IntStream.range(0, a.size())
                .map(i -> Long.compare(a.get(i), b.get(i)))
                .filter(difference -> difference != 0)
                .findFirst()
                .orElse(0);
    }

    /** Of a chart's title. */
    String titled(String title) {
        return label.isEmpty() ? title : title + ", " + label;
    }

    /** Of a chart. */
    String id(String kind) {
        return label.isEmpty()
                ? material.id(kind)
                : material.id(kind, label.replace(", ", "-").replace(' ', '-'));
    }
}
